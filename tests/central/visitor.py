"""Somebody at a browser: keeps cookies, fills forms in, signs in."""

from http.cookies import SimpleCookie
from urllib.parse import urlencode

from tests.central.served import Answer, Served

PASSWORD = "correct horse battery"


class Visitor:
    def __init__(self, central: Served, language: str = "en", come_from: str = "127.0.0.1"):
        self._central = central
        self._come_from = come_from
        self.jar = SimpleCookie({"django_language": language})

    def get(self, path: str) -> Answer:
        return self._ask("GET", path, None)

    def post(self, path: str, **form: str) -> Answer:
        if "csrftoken" not in self.jar:
            self.get("/sign-in")
        form = {"csrfmiddlewaretoken": self.jar["csrftoken"].value} | form
        return self._ask("POST", path, urlencode(form).encode())

    def sign_in(self, name: str, password: str = PASSWORD) -> Answer:
        return self.post("/sign-in", username=name, password=password)

    def _ask(self, method: str, path: str, body: bytes | None) -> Answer:
        cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in self.jar.items() if morsel.value)
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        answer = self._central.request(method, path, body, headers, come_from=self._come_from)
        for cookie in answer.headers.get_all("Set-Cookie", []):
            self.jar.load(cookie)
        return answer
