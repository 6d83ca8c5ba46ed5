"""The people who may sign in, and the book of what they did."""

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from kiosk.central import audit
from kiosk.central import people as book
from kiosk.central.audit import Did
from kiosk.central.models import Act, Centre, Scope
from kiosk.central.web import listing

_WORDS = {
    Did.CENTRE_CREATED: _("added a centre"),
    Did.CENTRE_CHANGED: _("changed a centre"),
    Did.CODE_MADE: _("made a code"),
    Did.DEVICE_ENROLLED: _("joined as a computer"),
    Did.DEVICE_REVOKED: _("shut out a computer"),
    Did.TOKEN_WANTED: _("ordered a new token for a computer"),
    Did.TOKEN_CHANGED: _("has a new token"),
    Did.CATALOGUE_PUBLISHED: _("published guides"),
    Did.GUIDE_KEYS_CHANGED: _("changed the keys of guides"),
    Did.USER_CREATED: _("let in a person"),
    Did.USER_CHANGED: _("changed a person"),
    Did.PASSWORD_CHANGED: _("changed a password"),
    Did.SIGNED_IN: _("signed in"),
    Did.SECOND_FACTOR_SET_UP: _("set up the code at sign-in"),
    Did.SECOND_FACTOR_REMOVED: _("took away the code at sign-in"),
    Did.SECOND_FACTOR_REFUSED: _("gave a code that was not right"),
    Did.RECOVERY_CODE_USED: _("used a recovery code"),
    Did.RESTORED: _("restored a backup"),
}


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic when it runs
    """A person: name, role, the places it reaches, and a first or new password."""

    username = forms.CharField(
        label=_("Name to sign in with"), max_length=150, validators=[User.username_validator]
    )
    is_active = forms.BooleanField(label=_("May sign in"), required=False, initial=True)
    password = forms.CharField(
        label=_("Password"),
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 12 characters. Leave it empty to keep the one that is."),
    )

    class Meta:
        model = Scope
        fields = ("username", "role", "district", "centre", "is_active", "password")
        labels = {"role": _("Role"), "district": _("District"), "centre": _("Centre")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        districts = Centre.objects.exclude(district="").values_list("district", flat=True)
        choices = [("", "—"), *((each, each) for each in districts.distinct().order_by("district"))]
        self.fields["district"] = forms.ChoiceField(label=_("District"), choices=choices, required=False)
        if self.instance.pk:
            self.fields["username"].initial = self.instance.user.username
            self.fields["is_active"].initial = self.instance.user.is_active
        else:
            self.instance.user = User()
            self.fields["password"].required = True

    def clean_username(self) -> str:
        """A name that nobody else has, however it is written."""
        name: str = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=name).exclude(pk=self.instance.user.pk).exists():
            raise forms.ValidationError(_("Somebody else has this name."))
        return name

    def clean(self) -> dict[str, Any]:
        """Bring name and state to the user, and look at the password with them."""
        cleaned: dict[str, Any] = super().clean() or {}
        user = self.instance.user
        user.username = cleaned.get("username", "")
        user.is_active = cleaned.get("is_active", False)
        if cleaned.get("password"):
            try:
                validate_password(cleaned["password"], user)
            except forms.ValidationError as fault:
                self.add_error("password", fault)
        return cleaned


def people(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The list."""
    listed = Scope.objects.select_related("user__second_factor", "centre").order_by("user__username")
    return render(request, "central/people.html", {"people": listed})


def new_person(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The page to let somebody in."""
    return _form(request, scope, PersonForm(request.POST or None), _("A new person"))


def person(request: HttpRequest, scope: Scope, person: int) -> HttpResponse:
    """The page to change somebody, or shut somebody out."""
    found = get_object_or_404(Scope.objects.select_related("user"), pk=person)
    name = found.user.username
    return _form(request, scope, PersonForm(request.POST or None, instance=found), name)


def acts(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The book of acts, the last first."""
    shown = listing.part(request, Act.objects.order_by("-number"))
    lines = [(act, _WORDS[Did(act.act)]) for act in shown]
    return render(request, "central/acts.html", {"acts": shown, "lines": lines, "end": audit.end()})


def _form(request: HttpRequest, scope: Scope, form: PersonForm, title: object) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        book.keep(form.instance, timezone.now(), scope.user.username, form.cleaned_data["password"] or None)
        return redirect("people")
    return render(request, "central/form.html", {"form": form, "title": title})
