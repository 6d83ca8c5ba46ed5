<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckinModeScreen</name>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>%n person is before you</numerusform>
            <numerusform>%n people are before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>somebody has been calling</comment>
        <translation>
            <numerusform>for %n min</numerusform>
            <numerusform>for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you work together, %n min</source>
        <translation>
            <numerusform>you work together, %n min</numerusform>
            <numerusform>you work together, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practises, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>practises, %n min</numerusform>
            <numerusform>practises, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works alone, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>works alone, %n min</numerusform>
            <numerusform>works alone, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n page is on its way to the printer.</numerusform>
            <numerusform>%n pages are on their way to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerScreen</name>
    <message numerus="yes">
        <source>and %n lines more</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>and %n line more</numerusform>
            <numerusform>and %n lines more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Central did not take %n records</source>
        <translation>
            <numerusform>Central did not take %n record</numerusform>
            <numerusform>Central did not take %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on their way again</source>
        <translation>
            <numerusform>%n record is on its way again</numerusform>
            <numerusform>%n records are on their way again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidedScreen</name>
    <message numerus="yes">
        <source>Payment is open for %n more minutes.</source>
        <translation>
            <numerusform>Payment is open for %n more minute.</numerusform>
            <numerusform>Payment is open for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message numerus="yes">
        <source>called %n min ago</source>
        <translation>
            <numerusform>called %n min ago</numerusform>
            <numerusform>called %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set aside, came %n min ago</source>
        <translation>
            <numerusform>set aside, came %n min ago</numerusform>
            <numerusform>set aside, came %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message numerus="yes">
        <source>For at most %n minutes. Then visitors may come again.</source>
        <translation>
            <numerusform>For at most %n minute. Then visitors may come again.</numerusform>
            <numerusform>For at most %n minutes. Then visitors may come again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message numerus="yes">
        <source>More above: %n</source>
        <translation>
            <numerusform>More above: %n</numerusform>
            <numerusform>More above: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More below: %n</source>
        <translation>
            <numerusform>More below: %n</numerusform>
            <numerusform>More below: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheetScreen</name>
    <message numerus="yes">
        <source>%n visits are written down.</source>
        <translation>
            <numerusform>%n visit is written down.</numerusform>
            <numerusform>%n visits are written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on the sheet</source>
        <translation>
            <numerusform>%n visitor on the sheet</numerusform>
            <numerusform>%n visitors on the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>The desk locks itself after %n minutes without a touch</source>
        <translation>
            <numerusform>The desk locks itself after %n minute without a touch</numerusform>
            <numerusform>The desk locks itself after %n minutes without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN of %n digits</source>
        <translation>
            <numerusform>Type the PIN of %n digit</numerusform>
            <numerusform>Type the PIN of %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message numerus="yes">
        <source>Nearly. Erase %n letters with the key %1.</source>
        <translation>
            <numerusform>Nearly. Erase %n letter with the key %1.</numerusform>
            <numerusform>Nearly. Erase %n letters with the key %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateField</name>
    <message numerus="yes">
        <source>%n letters left</source>
        <translation>
            <numerusform>%n letter left</numerusform>
            <numerusform>%n letters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessScreen</name>
    <message numerus="yes">
        <source>%n things must be put right</source>
        <translation>
            <numerusform>One thing must be put right</numerusform>
            <numerusform>%n things must be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want attention</source>
        <translation>
            <numerusform>One thing wants attention</numerusform>
            <numerusform>%n things want attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>refused ones of one day</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message numerus="yes">
        <source>Found %n services for “%1”</source>
        <translation>
            <numerusform>Found %n service for “%1”</numerusform>
            <numerusform>Found %n services for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message numerus="yes">
        <source>You still have %n minutes.</source>
        <translation>
            <numerusform>You still have %n minute.</numerusform>
            <numerusform>You still have %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre closes in %n minutes.</source>
        <translation>
            <numerusform>The centre closes in %n minute.</numerusform>
            <numerusform>The centre closes in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You still have %n minutes to finish calmly. The specialist can give you more.</source>
        <translation>
            <numerusform>You still have %n minute to finish calmly. The specialist can give you more.</numerusform>
            <numerusform>You still have %n minutes to finish calmly. The specialist can give you more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>%n record is being sent</numerusform>
            <numerusform>%n records are being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for the internet</source>
        <translation>
            <numerusform>%n record waits for the internet</numerusform>
            <numerusform>%n records wait for the internet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message numerus="yes">
        <source>Before you: &lt;b&gt;%n people&lt;/b&gt;</source>
        <translation>
            <numerusform>Before you: &lt;b&gt;%n person&lt;/b&gt;</numerusform>
            <numerusform>Before you: &lt;b&gt;%n people&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen goes back to the start in &lt;b&gt;%n seconds&lt;/b&gt;</source>
        <translation>
            <numerusform>The screen goes back to the start in &lt;b&gt;%n second&lt;/b&gt;</numerusform>
            <numerusform>The screen goes back to the start in &lt;b&gt;%n seconds&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message numerus="yes">
        <source>The lesson of %n people is written down.</source>
        <translation>
            <numerusform>The lesson of %n person is written down.</numerusform>
            <numerusform>The lesson of %n people is written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have practised in this lesson.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n person has practised in this lesson.</numerusform>
            <numerusform>%n people have practised in this lesson.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised at this computer that day.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n person practised at this computer that day.</numerusform>
            <numerusform>%n people practised at this computer that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>%1–%n minutes</source>
        <comment>from %1 to %n</comment>
        <translation>
            <numerusform>%1–%n minute</numerusform>
            <numerusform>%1–%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n person is waiting</numerusform>
            <numerusform>%n people are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>waited %n min</numerusform>
            <numerusform>waited %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
