"""Published guide packs, byte for byte as the kiosks check them."""

from django.db import models


class CataloguePack(models.Model):
    """One published version; the highest is the one served."""

    version = models.BigIntegerField(primary_key=True)
    envelope = models.BinaryField()
    etag = models.CharField(max_length=40)
    published_at = models.DateTimeField()

    class Meta:
        ordering = ("-version",)

    def __str__(self) -> str:
        return f"guide pack {self.version}"
