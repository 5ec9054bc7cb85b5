<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CanvasText</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Knows %n prefix(es):</source>
        <translation>
            <numerusform>Knows %n prefix:</numerusform>
            <numerusform>Knows %n prefixes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>advertises %n prefix(es)</source>
        <translation>
            <numerusform>advertises %n prefix</numerusform>
            <numerusform>advertises %n prefixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>1 network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>1 provider</numerusform>
            <numerusform>%Ln providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used here %Ln time(s)</source>
        <translation>
            <numerusform>used here</numerusform>
            <numerusform>used here %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message numerus="yes">
        <source>%Ln groups of prefixes that are routed alike</source>
        <translation>
            <numerusform>%Ln group of prefixes that are routed alike</numerusform>
            <numerusform>%Ln groups of prefixes that are routed alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other routes lost</source>
        <translation>
            <numerusform>%Ln other route lost</numerusform>
            <numerusform>%Ln other routes lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>and %Ln more; they come up as these are mended</source>
        <translation>
            <numerusform>and one more; it comes up as these are mended</numerusform>
            <numerusform>and %Ln more; they come up as these are mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>and %Ln more, in the catalogue below</source>
        <translation>
            <numerusform>and one more, in the catalogue below</numerusform>
            <numerusform>and %Ln more, in the catalogue below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select all %n</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln changes of theirs are taken over.</source>
        <translation>
            <numerusform>%Ln change of theirs is taken over.</numerusform>
            <numerusform>%Ln changes of theirs are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are to be decided.</source>
        <translation>
            <numerusform>%Ln conflict is to be decided.</numerusform>
            <numerusform>%Ln conflicts are to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkthroughWindow</name>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>%Ln following</numerusform>
            <numerusform>%Ln following</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>one earlier</numerusform>
            <numerusform>%Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>1 object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
</context>
</TS>
