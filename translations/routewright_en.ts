<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
