"""The book of acts: what people did to computers, codes, guide packs, centres and users."""

from django.db import models


class Act(models.Model):
    """One act; each holds the hash of the one before it, so that no line can be changed unseen."""

    number = models.BigIntegerField(primary_key=True)
    time = models.DateTimeField()
    who = models.CharField(max_length=150)
    act = models.CharField(max_length=40)
    what = models.CharField(max_length=300)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ("number",)

    def __str__(self) -> str:
        return f"{self.number}: {self.who} {self.act} {self.what}"


class LastAct(models.Model):
    """The one row that holds the end of the book: the turn of who writes, and the sign of a lost end."""

    number = models.BigIntegerField()
    hash = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"
