"""The scripted journey: visitors from the welcome screen to the door, the second while central is cut off."""

from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.supervise.script import Hand


def walk(hand: Hand, central: EmbeddedCentral) -> None:
    """Walk the whole journey twice, once with central cut off in the middle."""
    hand.wait("WelcomeScreen")
    hand.until("ok")
    hand.picture("welcome")
    take_number(hand)
    use_computer(hand, "ru", "пенсия", "pensie-reexaminare")
    central.stop()
    take_number(hand)
    hand.until("offline", "busy")
    use_computer(hand, "en", "", "compensatii", online=False)
    central.start()
    hand.say_network_is_back()
    hand.until("ok", drained=True)


def take_number(hand: Hand) -> None:
    """A visitor who wants the specialist."""
    hand.press("take_number")
    hand.wait("CheckinReasonScreen")
    hand.picture("checkin_reason")
    hand.press("pensii")
    if hand.wait("CheckinModeScreen", "CheckinQuestionsScreen") == "CheckinModeScreen":
        hand.picture("checkin_mode")
        hand.press("specialist")
        hand.wait("CheckinQuestionsScreen")
    hand.picture("checkin_questions")
    hand.press("63+")
    hand.press("female")
    hand.press("finish")
    hand.wait("TicketScreen")
    hand.picture("ticket")
    hand.press("done")
    hand.wait("WelcomeScreen")


def use_computer(hand: Hand, language: str, query: str, service: str, *, online: bool = True) -> None:
    """A visitor who works alone, searches a service or takes it from the list, and says how it was."""
    hand.press(language)
    hand.picture("welcome")
    hand.press("start")
    hand.wait("HomeScreen")
    hand.picture("home")
    if query:
        hand.type(query)
        hand.press("search")
        hand.wait("ResultsScreen")
        hand.picture("results")
    hand.press(service)
    hand.wait("GuideScreen")
    hand.picture("guide")
    if online:
        hand.press("start_service")
        hand.wait("GuidedScreen")
        hand.press("step_done")
        hand.picture("guided")
    hand.press("help")
    hand.press("end")
    hand.wait("Dialog")
    hand.picture("end_question")
    hand.press("yes")
    hand.wait("FeedbackScreen")
    hand.picture("feedback")
    hand.press("face_5")
    hand.press("send")
    hand.wait("EndedScreen")
    hand.picture("ended")
    hand.press("done")
    hand.wait("WelcomeScreen")
    hand.picture("welcome_again")
