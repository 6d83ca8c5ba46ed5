"""The scripted journey: two visitors from the welcome screen to the door, the second while central is cut off."""

from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.supervise.script import Hand


def walk(hand: Hand, central: EmbeddedCentral) -> None:
    """Walk the whole journey twice, once with central cut off in the middle."""
    hand.wait("WelcomeScreen")
    hand.until("ok")
    hand.picture("welcome")
    take_number(hand)
    use_computer(hand, "пенсия", language="Русский")
    central.stop()
    take_number(hand)
    hand.until("offline")
    use_computer(hand, "alocatie", language="English", category=True)
    central.start()
    hand.until("ok", drained=True)


def take_number(hand: Hand) -> None:
    """A visitor who wants the specialist."""
    hand.press("take_number")
    hand.wait("CheckinReasonScreen")
    hand.picture("checkin_reason")
    hand.press("category_pensii")
    _to_questions(hand)
    hand.picture("checkin_questions")
    hand.press("age_63+")
    hand.press("sex_female")
    hand.press("finish")
    hand.wait("TicketScreen")
    hand.picture("ticket")
    hand.press("done")
    hand.wait("WelcomeScreen")


def use_computer(hand: Hand, query: str, language: str, *, category: bool = False) -> None:
    """A visitor who works alone, finds a service and its guide, and says how it was."""
    hand.press(language)
    hand.picture("welcome")
    hand.press("start")
    hand.wait("HomeScreen")
    hand.picture("home")
    if category:
        hand.press("category_familie")
    else:
        hand.type(query)
        hand.press("search")
    hand.wait("ResultsScreen")
    hand.picture("results")
    hand.press("result_1")
    hand.wait("GuideScreen")
    hand.picture("guide")
    hand.press("start_service")
    hand.picture("guide_not_yet")
    hand.press("help")
    hand.press("end")
    hand.wait("Dialog")
    hand.picture("end_question")
    hand.press("yes")
    hand.wait("FeedbackScreen")
    hand.picture("feedback")
    hand.press("face_5")
    hand.press("give")
    hand.wait("EndedScreen")
    hand.picture("ended")
    hand.press("done")
    hand.wait("WelcomeScreen")
    hand.picture("welcome_again")
