<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Routewright</source>
        <translation>Über Routewright</translation>
    </message>
    <message>
        <source>Plans ExpressRoute for Microsoft 365 and proves the plan on paper.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Plant ExpressRoute für Microsoft 365 und beweist den Plan auf dem Papier.
Freie Software unter der GNU General Public License, Version 3 oder neuer. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Where the resources come from</source>
        <translation>Woher die Ressourcen stammen</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Walkthrough: what the audience sees</source>
        <translation>Durchgang: was das Publikum sieht</translation>
    </message>
</context>
<context>
    <name>BoolEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>CanvasText</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Microsoft and the internet</source>
        <translation>Microsoft und das Internet</translation>
    </message>
    <message>
        <source>Notes and frames</source>
        <translation>Notizen und Rahmen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografisch</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>Logisch</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>Empty note: double-click to write</source>
        <translation>Leere Notiz: zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>dies here</source>
        <translation>endet hier</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>keeps state</source>
        <translation>merkt sich Sitzungen</translation>
    </message>
    <message>
        <source>load, worst failure</source>
        <translation>Last, schlimmster Ausfall</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>%1 biegen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>Auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Drag to the node to join it with</source>
        <translation>Zum Knoten ziehen, mit dem er verbunden werden soll</translation>
    </message>
    <message>
        <source>An edge hangs on one node and takes no links</source>
        <translation>Ein Ausgang hängt an einem Knoten und nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>A circuit or an internet egress leads there, no link</source>
        <translation>Dorthin führt eine Leitung oder ein Internetausgang, keine Verbindung</translation>
    </message>
    <message>
        <source>Notes and frames take no links</source>
        <translation>Notizen und Rahmen nehmen keine Verbindungen an</translation>
    </message>
    <message>
        <source>Only sites, segments and devices take links</source>
        <translation>Nur Standorte, Segmente und Geräte nehmen Verbindungen an</translation>
    </message>
    <message>
        <source>A node cannot be joined with itself</source>
        <translation>Ein Knoten kann nicht mit sich selbst verbunden werden</translation>
    </message>
    <message>
        <source>These two are joined already</source>
        <translation>Diese beiden sind schon verbunden</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>%1 und %2 verbinden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Lay out automatically</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n darin</numerusform>
            <numerusform>%n darin</numerusform>
        </translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>%1 meet-me</source>
        <translation>Meet-me %1</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Ohne Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>filtert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>Präferenz %1</translation>
    </message>
    <message>
        <source>prepends %1</source>
        <translation>verlängert um %1</translation>
    </message>
    <message>
        <source>advertises %1</source>
        <translation>gibt %1 bekannt</translation>
    </message>
    <message numerus="yes">
        <source>advertises %n prefix(es)</source>
        <translation>
            <numerusform>gibt %n Präfix bekannt</numerusform>
            <numerusform>gibt %n Präfixe bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries nothing</source>
        <translation>Trägt nichts</translation>
    </message>
    <message>
        <source>Carries %1</source>
        <translation>Trägt %1</translation>
    </message>
    <message>
        <source>Carries %1 up, %2 down</source>
        <translation>Trägt %1 hinauf, %2 herab</translation>
    </message>
    <message>
        <source>%1 under the worst failure</source>
        <translation>%1 beim schlimmsten Ausfall</translation>
    </message>
    <message>
        <source>Knows no route</source>
        <translation>Kennt keine Route</translation>
    </message>
    <message numerus="yes">
        <source>Knows %n prefix(es):</source>
        <translation>
            <numerusform>Kennt %n Präfix:</numerusform>
            <numerusform>Kennt %n Präfixe:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>… the rest is in the tab Routes</source>
        <translation>… der Rest steht im Reiter Routen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>One-way latency %1</source>
        <translation>Einweglatenz %1</translation>
    </message>
    <message>
        <source>One-way latency about %1, by the distance</source>
        <translation>Einweglatenz etwa %1, nach der Entfernung</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Its layer is locked</source>
        <translation>Seine Ebene ist gesperrt</translation>
    </message>
    <message>
        <source>This follows what it belongs to and cannot be moved by itself</source>
        <translation>Dies folgt dem, wozu es gehört, und lässt sich nicht allein verschieben</translation>
    </message>
    <message>
        <source>Alt: off guides and grid. A device that is dropped on another site moves there.</source>
        <translation>Alt: ohne Hilfslinien und Raster. Ein Gerät, das auf einem anderen Standort abgelegt wird, zieht dorthin um.</translation>
    </message>
    <message>
        <source>Drag to bend the line</source>
        <translation>Ziehen, um die Linie zu biegen</translation>
    </message>
    <message>
        <source>Drag from the rim to another node to join them</source>
        <translation>Vom Rand zu einem anderen Knoten ziehen, um beide zu verbinden</translation>
    </message>
    <message>
        <source>Click to see what is in this site</source>
        <translation>Klicken, um zu sehen, was in diesem Standort ist</translation>
    </message>
    <message>
        <source>Click to fold this site</source>
        <translation>Klicken, um diesen Standort einzuklappen</translation>
    </message>
    <message>
        <source>Alt: off the grid. A double click takes a way-point away.</source>
        <translation>Alt: ohne Raster. Ein Doppelklick entfernt einen Wegpunkt.</translation>
    </message>
    <message>
        <source>Drop it on the device or site on which it hangs. Esc gives up.</source>
        <translation>Auf dem Gerät oder Standort ablegen, an dem es hängt. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drop it on the canvas. Esc gives up.</source>
        <translation>Auf der Zeichenfläche ablegen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>It is in the plan already</source>
        <translation>Es ist schon im Plan</translation>
    </message>
    <message>
        <source>This is no device or site: nothing can hang on it</source>
        <translation>Das ist weder Gerät noch Standort: daran kann nichts hängen</translation>
    </message>
    <message>
        <source>It hangs on a device or a site: drop it on one</source>
        <translation>Es hängt an einem Gerät oder Standort: dort ablegen</translation>
    </message>
    <message>
        <source>On the map it needs a site: drop it on one</source>
        <translation>Auf der Karte braucht es einen Standort: dort ablegen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hierher</translation>
    </message>
    <message>
        <source>Left out, because this plan lacks what they hang on: %1</source>
        <translation>Weggelassen, weil diesem Plan fehlt, woran es hängt: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Press on a node and drag to another one. Esc gives up.</source>
        <translation>Auf einen Knoten drücken und zu einem anderen ziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>A link begins at a site, a segment or a device</source>
        <translation>Eine Verbindung beginnt an einem Standort, einem Segment oder einem Gerät</translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation>Hier verworfen</translation>
    </message>
    <message>
        <source>it has not seen the request</source>
        <translation>es hat die Anfrage nicht gesehen</translation>
    </message>
    <message>
        <source>the request left by %1</source>
        <translation>die Anfrage ging über %1 hinaus</translation>
    </message>
    <message>
        <source>the call came in by %1</source>
        <translation>der Aufruf kam über %1 herein</translation>
    </message>
    <message>
        <source>no session for this address here</source>
        <translation>keine Sitzung für diese Adresse hier</translation>
    </message>
    <message>
        <source>the answer has another address than was called</source>
        <translation>die Antwort hat eine andere Adresse als die aufgerufene</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>Kein Rückweg</translation>
    </message>
    <message>
        <source>it comes from a private address</source>
        <translation>sie kommt von einer privaten Adresse</translation>
    </message>
    <message>
        <source>nobody advertises the address it comes from</source>
        <translation>niemand gibt die Adresse bekannt, von der sie kommt</translation>
    </message>
    <message>
        <source>nobody advertises this address</source>
        <translation>niemand gibt diese Adresse bekannt</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Keine Route</translation>
    </message>
    <message>
        <source>nothing here leads to the destination</source>
        <translation>nichts hier führt zum Ziel</translation>
    </message>
    <message>
        <source>Runs in a circle</source>
        <translation>Läuft im Kreis</translation>
    </message>
    <message>
        <source>it comes back to where it was</source>
        <translation>es kommt dorthin zurück, wo es war</translation>
    </message>
    <message>
        <source>route from %1</source>
        <translation>Route von %1</translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Notes, pictures and frames stand on the logical view</source>
        <translation>Notizen, Bilder und Rahmen stehen auf der logischen Ansicht</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Drag to make it larger or smaller</source>
        <translation>Ziehen macht es größer oder kleiner</translation>
    </message>
    <message>
        <source>Alt: off the grid</source>
        <translation>Alt: ohne Raster</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Drag this end to another node</source>
        <translation>Dieses Ende zu einem anderen Knoten ziehen</translation>
    </message>
    <message>
        <source>Its picture cannot be read</source>
        <translation>Ihr Bild ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drag a site from the left onto the canvas</source>
        <translation>Ziehen Sie von links einen Standort auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>then a firewall into the site, and a circuit onto the firewall</source>
        <translation>dann eine Firewall in den Standort und eine Leitung auf die Firewall</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>What is on a locked layer stays as it is</source>
        <translation>Was auf einer gesperrten Ebene liegt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>The plan as a diagram. Tab goes from object to object, arrows move, F2 renames, Delete deletes.</source>
        <translation>Der Plan als Diagramm. Tab geht von Objekt zu Objekt, Pfeile verschieben, F2 benennt um, Entf löscht.</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>over ExpressRoute</source>
        <translation>über ExpressRoute</translation>
    </message>
    <message>
        <source>by the internet only</source>
        <translation>nur über das Internet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln Netz</numerusform>
            <numerusform>%Ln Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln Anbieter</numerusform>
            <numerusform>%Ln Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Objects of this kind</source>
        <translation>Objekte dieser Art</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s own, so that it can be changed here</source>
        <translation>Macht es zum Eigenen des Plans, damit es hier geändert werden kann</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <source>the plan&apos;s own</source>
        <translation>aus dem Plan selbst</translation>
    </message>
    <message numerus="yes">
        <source>used here %Ln time(s)</source>
        <translation>
            <numerusform>hier %Ln-mal verwendet</numerusform>
            <numerusform>hier %Ln-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 into the plan</source>
        <translation>%1 in den Plan übernehmen</translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>This is more than a line can hold: it is changed in the inspector.</source>
        <translation>Das ist mehr, als eine Zeile fasst: es wird im Inspektor geändert.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>by its kind</source>
        <translation>nach seiner Art</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>Anderer Plan…</translation>
    </message>
    <message>
        <source>Version %1, issued %2</source>
        <translation>Version %1, ausgegeben am %2</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>the plan as it was opened</source>
        <translation>der Plan wie beim Öffnen</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vor: %1</translation>
    </message>
    <message>
        <source>the plan before “%1”</source>
        <translation>der Plan vor „%1“</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>Gegenüber %1: %2</translation>
    </message>
    <message>
        <source>Hold the plan against another version of it: another file, or an earlier step. What was added or changed is then marked on the canvas, and what follows from it stands here.</source>
        <translation>Halten Sie den Plan gegen eine andere Fassung: eine andere Datei oder einen früheren Schritt. Was hinzukam oder geändert wurde, ist dann auf der Zeichenfläche markiert, und was daraus folgt, steht hier.</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Nichts unterscheidet sich von %1.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>DiagramDialog</name>
    <message>
        <source>With the path that is lit up</source>
        <translation>Mit dem hervorgehobenen Weg</translation>
    </message>
    <message>
        <source>Without a ground</source>
        <translation>Ohne Hintergrund</translation>
    </message>
    <message>
        <source>Text as shapes: looks the same everywhere</source>
        <translation>Text als Formen: sieht überall gleich aus</translation>
    </message>
    <message>
        <source>A sheet for each region</source>
        <translation>Ein Blatt für jede Region</translation>
    </message>
    <message>
        <source>A sheet for each flow, with its path</source>
        <translation>Ein Blatt für jeden Fluss, mit seinem Weg</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>What is on the screen</source>
        <translation>Was auf dem Bildschirm ist</translation>
    </message>
    <message>
        <source>The whole logical view</source>
        <translation>Die ganze logische Ansicht</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF-Seiten</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>Zeichnung für draw.io</translation>
    </message>
    <message>
        <source> times the screen</source>
        <translation>-fache Bildschirmgröße</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>V&amp;ersion in the title block</source>
        <translation>V&amp;ersion im Schriftfeld</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(long; not shown)</source>
        <translation>(lang; nicht gezeigt)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>there; removed since</source>
        <translation>vorhanden; seither entfernt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Headroom in the worst failure</source>
        <translation>Reserve beim schlimmsten Ausfall</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>Schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Abgeschnittene Personen</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>findings gone</source>
        <translation>Befunde entfallen</translation>
    </message>
    <message>
        <source>findings new</source>
        <translation>neue Befunde</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Only places on the drawing differ.</source>
        <translation>Nur Plätze auf der Zeichnung unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export plan document</source>
        <translation>Plandokument exportieren</translation>
    </message>
    <message>
        <source>The plan as a document for those who carry it out. A chapter that the plan has nothing for says what to enter.</source>
        <translation>Der Plan als Dokument für die, die ihn ausführen. Ein Kapitel, für das der Plan nichts enthält, sagt, was einzutragen ist.</translation>
    </message>
    <message>
        <source>To tell what has changed since an earlier version, issue versions, or compare with another plan first.</source>
        <translation>Um zu zeigen, was sich seit einer früheren Fassung geändert hat, geben Sie Versionen aus oder vergleichen Sie zuvor mit einem anderen Plan.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>Your own words at the start of the chapter</source>
        <translation>Ihre eigenen Worte am Anfang des Kapitels</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Version on the cover</source>
        <translation>&amp;Version auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Words of your own: %1</source>
        <translation>Eigene Worte: %1</translation>
    </message>
    <message>
        <source>Words and logo of the document</source>
        <translation>Worte und Logo des Dokuments</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln Kapitel</numerusform>
            <numerusform>%Ln Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one chapter.</source>
        <translation>Wählen Sie mindestens ein Kapitel.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Next route from</source>
        <translation>Nächste Route von</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reviewer: place, date, signature</source>
        <translation>Prüfer: Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Presenter: place, date, signature</source>
        <translation>Vortragender: Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>The path of %1</source>
        <translation>Der Weg von %1</translation>
    </message>
    <message>
        <source>Walked by %1</source>
        <translation>Durchgegangen von %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Fingerprint of what was seen</source>
        <translation>Fingerabdruck des Gesehenen</translation>
    </message>
    <message>
        <source>ExpressRoute for Microsoft 365: protocol of the walkthroughs</source>
        <translation>ExpressRoute für Microsoft 365: Protokoll der Durchgänge</translation>
    </message>
    <message>
        <source>Reviews and sign-offs</source>
        <translation>Prüfungen und Freigaben</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Flows and what comes of them</source>
        <translation>Flüsse und was daraus wird</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Between Microsoft and</source>
        <translation>Zwischen Microsoft und</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Request by</source>
        <translation>Anfrage über</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort über</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Umlaufzeit (ms)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>Loads and headroom</source>
        <translation>Lasten und Reserve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Capacity up (Mbit/s)</source>
        <translation>Kapazität hinauf (Mbit/s)</translation>
    </message>
    <message>
        <source>Capacity down (Mbit/s)</source>
        <translation>Kapazität herab (Mbit/s)</translation>
    </message>
    <message>
        <source>Up (Mbit/s)</source>
        <translation>Hinauf (Mbit/s)</translation>
    </message>
    <message>
        <source>Down (Mbit/s)</source>
        <translation>Herab (Mbit/s)</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>In the worst failure</source>
        <translation>Beim schlimmsten Ausfall</translation>
    </message>
    <message>
        <source>Which is that of</source>
        <translation>Und zwar bei dem von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Round trips to Microsoft by site</source>
        <translation>Umlaufzeiten zu Microsoft nach Standort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Internet (ms)</source>
        <translation>Internet (ms)</translation>
    </message>
    <message>
        <source>Best internet egress</source>
        <translation>Bestes Internet</translation>
    </message>
    <message>
        <source>ExpressRoute (ms)</source>
        <translation>ExpressRoute (ms)</translation>
    </message>
    <message>
        <source>Best circuit</source>
        <translation>Beste Leitung</translation>
    </message>
    <message>
        <source>Taken (ms)</source>
        <translation>Genommen (ms)</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Umweg</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>Hairpin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the failure of each single element does</source>
        <translation>Was der Ausfall jedes einzelnen Elements bewirkt</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Abgeschnittene Personen</translation>
    </message>
    <message>
        <source>People degraded</source>
        <translation>Beeinträchtigte Personen</translation>
    </message>
    <message>
        <source>Flows lost</source>
        <translation>Verlorene Flüsse</translation>
    </message>
    <message>
        <source>Flows moved</source>
        <translation>Verlegte Flüsse</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>Verlorene Sitzungen</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Needs hands</source>
        <translation>Braucht Handarbeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Availability of Microsoft 365 by site</source>
        <translation>Verfügbarkeit von Microsoft 365 nach Standort</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Hours a year without</source>
        <translation>Stunden im Jahr ohne</translation>
    </message>
    <message>
        <source>Elements with a figure</source>
        <translation>Elemente mit einer Angabe</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>at least; at most %1</source>
        <translation>mindestens; höchstens %1</translation>
    </message>
    <message>
        <source>Advertised prefixes</source>
        <translation>Bekannt gegebene Präfixe</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Advertised by</source>
        <translation>Bekannt gegeben von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Prepends</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Inside the provider&apos;s range</source>
        <translation>Im Bereich des Anbieters</translation>
    </message>
    <message>
        <source>Registered range</source>
        <translation>Eingetragener Bereich</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Demand of each flow</source>
        <translation>Bedarf jedes Flusses</translation>
    </message>
    <message>
        <source>Site or endpoint</source>
        <translation>Standort oder Endpunkt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>nothing is entered yet</source>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>people and usage profile</source>
        <translation>Personen und Nutzungsprofil</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Kommt über</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Was hier geschieht</translation>
    </message>
    <message>
        <source>After (ms)</source>
        <translation>Nach (ms)</translation>
    </message>
    <message>
        <source>keeps the session</source>
        <translation>merkt sich die Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other routes lost</source>
        <translation>
            <numerusform>%Ln andere Route unterlag</numerusform>
            <numerusform>%Ln andere Routen unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>es ist hier</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Meet-me table</source>
        <translation>Meet-me-Tabelle</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>destination %1 becomes %2</source>
        <translation>Ziel %1 wird %2</translation>
    </message>
    <message>
        <source>source %1 becomes %2</source>
        <translation>Quelle %1 wird %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Perimeter of each circuit</source>
        <translation>Perimeter jeder Leitung</translation>
    </message>
    <message>
        <source>No circuit is drawn yet.</source>
        <translation>Noch ist keine Leitung gezeichnet.</translation>
    </message>
    <message>
        <source>A circuit does not say how it is secured: by the perimeter that is there, a new one, one that traffic is carried back to, or one that the provider runs.</source>
        <translation>Eine Leitung sagt nicht, wie sie gesichert ist: durch den vorhandenen Perimeter, einen neuen, einen, zu dem der Verkehr zurückgeführt wird, oder einen, den der Anbieter betreibt.</translation>
    </message>
    <message>
        <source>Controls by direction</source>
        <translation>Kontrollen nach Richtung</translation>
    </message>
    <message>
        <source>No controls are entered. Say for each device at an edge what it does with calls to Microsoft, from Microsoft, and to the rest of the internet: they seldom are the same.</source>
        <translation>Es sind keine Kontrollen eingetragen. Sagen Sie für jedes Gerät an einem Ausgang, was es mit Aufrufen zu Microsoft, von Microsoft und zum übrigen Internet tut: selten ist es dasselbe.</translation>
    </message>
    <message>
        <source>Devices that each flow passes</source>
        <translation>Geräte, an denen jeder Fluss vorbeikommt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No flows are in the plan yet.</source>
        <translation>Noch sind keine Flüsse im Plan.</translation>
    </message>
    <message>
        <source>Redundancy of the ways out</source>
        <translation>Redundanz der Ausgänge</translation>
    </message>
    <message>
        <source>Meet-me location</source>
        <translation>Meet-me-Standort</translation>
    </message>
    <message>
        <source>Primary link at</source>
        <translation>Erste Anschlussleitung an</translation>
    </message>
    <message>
        <source>Secondary link at</source>
        <translation>Zweite Anschlussleitung an</translation>
    </message>
    <message>
        <source>BFD</source>
        <translation>BFD</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>Gemeinsame Risiken</translation>
    </message>
    <message>
        <source>Every element was taken down on its own and the whole network computed anew. Cut off are the people of sites that lose a flow; degraded those whose path becomes a detour or runs out of headroom.</source>
        <translation>Jedes Element wurde einzeln abgeschaltet und das ganze Netz neu berechnet. Abgeschnitten sind die Personen der Standorte, die einen Fluss verlieren; beeinträchtigt die, deren Weg zum Umweg wird oder keine Reserve mehr hat.</translation>
    </message>
    <message>
        <source>Single failures</source>
        <translation>Einzelne Ausfälle</translation>
    </message>
    <message>
        <source>No single failure changes anything for anybody.</source>
        <translation>Kein einzelner Ausfall ändert etwas für jemanden.</translation>
    </message>
    <message>
        <source>End to end, site by site</source>
        <translation>Ende zu Ende, Standort für Standort</translation>
    </message>
    <message>
        <source>No element on the path of a site has an availability. Enter what carriers and operators promise for circuits, internet egresses, links and devices: 0.999 for three nines.</source>
        <translation>Kein Element auf dem Weg eines Standorts hat eine Verfügbarkeit. Tragen Sie ein, was Anbieter und Betreiber für Leitungen, Internetausgänge, Verbindungen und Geräte zusagen: 0.999 für drei Neunen.</translation>
    </message>
    <message>
        <source>Asymmetric path</source>
        <translation>Asymmetrischer Weg</translation>
    </message>
    <message>
        <source>A request leaves by one edge and its answer comes back by another. A device that keeps state and sees only one of them drops what it sees.</source>
        <translation>Eine Anfrage geht über einen Ausgang hinaus, und ihre Antwort kommt über einen anderen zurück. Ein Gerät, das sich Sitzungen merkt und nur eine von beiden sieht, verwirft, was es sieht.</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>An ExpressRoute connection to Microsoft at a meet-me location, made of two physical links.</source>
        <translation>Eine ExpressRoute-Leitung zu Microsoft an einem Meet-me-Standort, aus zwei Anschlussleitungen.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>A way out of the enterprise: an internet egress or a circuit.</source>
        <translation>Ein Weg aus dem Unternehmen hinaus: ein Internetausgang oder eine Leitung.</translation>
    </message>
    <message>
        <source>Who talks to whom: the people of a site to a service, or a service of Microsoft to a published endpoint.</source>
        <translation>Wer mit wem spricht: die Personen eines Standorts mit einem Dienst, oder ein Dienst von Microsoft mit einem veröffentlichten Endpunkt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The addresses of a service that are routed alike.</source>
        <translation>Die Adressen eines Dienstes, die gleich geroutet werden.</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>Hairpin</translation>
    </message>
    <message>
        <source>A detour: traffic runs to a distant place to get out, and comes back most of the way.</source>
        <translation>Ein Umweg: der Verkehr läuft zu einem fernen Ort, um hinauszukommen, und kommt den größten Teil zurück.</translation>
    </message>
    <message>
        <source>The share of a capacity that is left over.</source>
        <translation>Der Anteil einer Kapazität, der übrig ist.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Begun by Microsoft, towards a system of the enterprise.</source>
        <translation>Von Microsoft begonnen, zu einem System des Unternehmens.</translation>
    </message>
    <message>
        <source>Local preference</source>
        <translation>Lokale Präferenz</translation>
    </message>
    <message>
        <source>The first thing that decides between routes to the same prefix: the higher wins.</source>
        <translation>Das Erste, was zwischen Routen zum selben Präfix entscheidet: die höhere gewinnt.</translation>
    </message>
    <message>
        <source>The place where a circuit meets Microsoft&apos;s network, also called peering location.</source>
        <translation>Der Ort, an dem eine Leitung auf Microsofts Netz trifft, auch Peering-Standort genannt.</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Begun inside the enterprise, towards Microsoft.</source>
        <translation>Im Unternehmen begonnen, zu Microsoft.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Public addresses that a device puts in place of internal ones, or of a caller&apos;s.</source>
        <translation>Öffentliche Adressen, die ein Gerät an die Stelle interner oder der eines Aufrufers setzt.</translation>
    </message>
    <message>
        <source>A range of addresses, written 203.0.113.0/24. The longer, the more specific; the most specific route is used.</source>
        <translation>Ein Bereich von Adressen, geschrieben 203.0.113.0/24. Je länger, desto genauer; die genaueste Route gilt.</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>The own network&apos;s number written several times into a route, so that it looks longer and is used less.</source>
        <translation>Die eigene Netznummer, mehrmals in eine Route geschrieben, damit sie länger aussieht und weniger genutzt wird.</translation>
    </message>
    <message>
        <source>Source NAT</source>
        <translation>Quell-NAT</translation>
    </message>
    <message>
        <source>The sender&apos;s address is replaced, so that the answer comes back to the device that replaced it.</source>
        <translation>Die Adresse des Absenders wird ersetzt, damit die Antwort zu dem Gerät zurückkommt, das sie ersetzt hat.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What a firewall or translator remembers of a conversation, and needs to let its answer pass.</source>
        <translation>Was sich eine Firewall oder ein Übersetzer von einer Unterhaltung merkt und braucht, um ihre Antwort durchzulassen.</translation>
    </message>
    <message>
        <source>What is done, in this order</source>
        <translation>Was getan wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>This stage says nothing of what is done in it.</source>
        <translation>Diese Etappe sagt nicht, was in ihr getan wird.</translation>
    </message>
    <message>
        <source>Tests that must pass before going on:</source>
        <translation>Tests, die bestanden sein müssen, bevor es weitergeht:</translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation>Es ist keiner genannt.</translation>
    </message>
    <message>
        <source>Way back, if a test fails:</source>
        <translation>Rückweg, falls ein Test scheitert:</translation>
    </message>
    <message>
        <source>There is none. A stage without a way back may not begin.</source>
        <translation>Es gibt keinen. Eine Etappe ohne Rückweg darf nicht beginnen.</translation>
    </message>
    <message>
        <source>Tests that follow from the plan</source>
        <translation>Tests, die aus dem Plan folgen</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ausgeführt auf</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1, primary link</source>
        <translation>%1, erste Anschlussleitung</translation>
    </message>
    <message>
        <source>%1, secondary link</source>
        <translation>%1, zweite Anschlussleitung</translation>
    </message>
    <message>
        <source>Azure PowerShell</source>
        <translation>Azure PowerShell</translation>
    </message>
    <message>
        <source>the session is up; nothing is advertised</source>
        <translation>die Sitzung steht; nichts wird bekannt gegeben</translation>
    </message>
    <message>
        <source>the session is up and has %1</source>
        <translation>die Sitzung steht und hat %1</translation>
    </message>
    <message>
        <source>answers; the way is %1, out by %2</source>
        <translation>antwortet; der Weg ist %1, hinaus über %2</translation>
    </message>
    <message>
        <source>as planned now it fails: %1</source>
        <translation>wie jetzt geplant scheitert es: %1</translation>
    </message>
    <message>
        <source>connect to a host of %1</source>
        <translation>Verbindung zu einem Host von %1</translation>
    </message>
    <message>
        <source>a host on the internet, and a tenant for tests</source>
        <translation>ein Host im Internet und ein Mandant für Tests</translation>
    </message>
    <message>
        <source>connect to the endpoint</source>
        <translation>Verbindung zum Endpunkt</translation>
    </message>
    <message>
        <source>There are no circuits and no flows to test yet.</source>
        <translation>Noch gibt es keine Leitungen und Flüsse zu testen.</translation>
    </message>
    <message>
        <source>What is done in the outage window is written here beforehand and was read by a second person. Each stage is tested before the next one begins, and has a way back.</source>
        <translation>Was im Wartungsfenster getan wird, steht vorher hier geschrieben und wurde von einer zweiten Person gelesen. Jede Etappe wird getestet, bevor die nächste beginnt, und hat einen Rückweg.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>No stages are planned yet. Begin with a single host or segment that gets the new routes, then region by region, so that few people are affected by what nobody thought of.</source>
        <translation>Noch sind keine Etappen geplant. Beginnen Sie mit einem einzelnen Host oder Segment, das die neuen Routen bekommt, dann Region für Region, damit wenige von dem betroffen sind, woran niemand gedacht hat.</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>No tests are entered yet. What follows from the plan stands below; add what people do every day: mail, calendars, files, calls and meetings, from each place and from outside.</source>
        <translation>Noch sind keine Tests eingetragen. Was aus dem Plan folgt, steht unten; fügen Sie hinzu, was die Leute täglich tun: Mail, Kalender, Dateien, Anrufe und Besprechungen, von jedem Ort und von außen.</translation>
    </message>
    <message>
        <source>Public ranges</source>
        <translation>Öffentliche Bereiche</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>Eingetragen auf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>No public range is entered yet. What is advertised to Microsoft must be registered to the company or to the carrier: enter the ranges in the plan&apos;s properties.</source>
        <translation>Noch ist kein öffentlicher Bereich eingetragen. Was Microsoft bekannt gegeben wird, muss auf das Unternehmen oder den Anbieter eingetragen sein: tragen Sie die Bereiche in den Eigenschaften des Plans ein.</translation>
    </message>
    <message>
        <source>What is advertised where</source>
        <translation>Was wo bekannt gegeben wird</translation>
    </message>
    <message>
        <source>Nothing is advertised yet. Enter the prefixes at each internet egress and circuit.</source>
        <translation>Noch wird nichts bekannt gegeben. Tragen Sie die Präfixe an jedem Internetausgang und jeder Leitung ein.</translation>
    </message>
    <message>
        <source>Internal networks</source>
        <translation>Interne Netze</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No site or segment has networks yet.</source>
        <translation>Noch hat kein Standort oder Segment Netze.</translation>
    </message>
    <message>
        <source>What is open, or the evidence</source>
        <translation>Was offen ist, oder der Nachweis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Services with calls in both directions are listed</source>
        <translation>Dienste mit Aufrufen in beide Richtungen sind aufgeführt</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>noch keine Flüsse</translation>
    </message>
    <message>
        <source>no internet egress</source>
        <translation>kein Internetausgang</translation>
    </message>
    <message>
        <source>no circuit</source>
        <translation>keine Leitung</translation>
    </message>
    <message>
        <source>%1 has no meet-me location</source>
        <translation>%1 hat keinen Meet-me-Standort</translation>
    </message>
    <message>
        <source>A global diagram shows internet egresses and meet-me locations</source>
        <translation>Ein Gesamtdiagramm zeigt Internetausgänge und Meet-me-Standorte</translation>
    </message>
    <message>
        <source>A routing diagram shows the paths of each service</source>
        <translation>Ein Routingdiagramm zeigt die Wege jedes Dienstes</translation>
    </message>
    <message>
        <source>no stages yet</source>
        <translation>noch keine Etappen</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 hat keinen Rückweg</translation>
    </message>
    <message>
        <source>%1 does not say what is done</source>
        <translation>%1 sagt nicht, was getan wird</translation>
    </message>
    <message>
        <source>A deployment plan has steps and a way back</source>
        <translation>Ein Einführungsplan hat Schritte und einen Rückweg</translation>
    </message>
    <message>
        <source>missing for %1</source>
        <translation>fehlt für %1</translation>
    </message>
    <message>
        <source>A test plan covers each service</source>
        <translation>Ein Testplan deckt jeden Dienst ab</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 hält nicht</translation>
    </message>
    <message>
        <source>Routes of every service were proven on paper, with a second person</source>
        <translation>Die Routen jedes Dienstes wurden auf dem Papier bewiesen, mit einer zweiten Person</translation>
    </message>
    <message>
        <source>A test segment was tried as a whole, failures included</source>
        <translation>Ein Testsegment wurde als Ganzes erprobt, mit Ausfällen</translation>
    </message>
    <message>
        <source>Before deployment</source>
        <translation>Vor der Einführung</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Microsoft has granted ExpressRoute for Microsoft 365</source>
        <translation>Microsoft hat ExpressRoute für Microsoft 365 bewilligt</translation>
    </message>
    <message>
        <source>A network service provider is chosen for every circuit</source>
        <translation>Für jede Leitung ist ein Netzanbieter gewählt</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>Gegenüber %1: %2</translation>
    </message>
    <message>
        <source>What was added, changed or is gone</source>
        <translation>Was hinzukam, geändert wurde oder entfallen ist</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing can be said yet: the plan has no flows.</source>
        <translation>Noch lässt sich nichts sagen: der Plan hat keine Flüsse.</translation>
    </message>
    <message>
        <source>The plan does not hold. Flows that are not delivered: %1 of %2.</source>
        <translation>Der Plan hält nicht. Nicht zugestellte Flüsse: %1 von %2.</translation>
    </message>
    <message>
        <source>Every flow arrives, but there are errors to be mended.</source>
        <translation>Jeder Fluss kommt an, aber es gibt Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Every flow arrives. Flows that take another way back, or another path than meant: %1.</source>
        <translation>Jeder Fluss kommt an. Flüsse, die anders zurückkommen oder einen anderen Weg nehmen als gemeint: %1.</translation>
    </message>
    <message>
        <source>The plan holds: every flow arrives, its answer comes back the same way, by the path that is meant.</source>
        <translation>Der Plan hält: jeder Fluss kommt an, seine Antwort kommt auf demselben Weg zurück, auf dem gemeinten Weg.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>Schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>%1: %2 cut off</source>
        <translation>%1: %2 abgeschnitten</translation>
    </message>
    <message>
        <source>Least headroom in the worst failure</source>
        <translation>Geringste Reserve beim schlimmsten Ausfall</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>On-premises end (source)</source>
        <translation>Ende vor Ort (Quelle)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s end (destination)</source>
        <translation>Microsofts Ende (Ziel)</translation>
    </message>
    <message>
        <source>Names in public DNS</source>
        <translation>Namen im öffentlichen DNS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s end (source)</source>
        <translation>Microsofts Ende (Quelle)</translation>
    </message>
    <message>
        <source>On-premises end (destination)</source>
        <translation>Ende vor Ort (Ziel)</translation>
    </message>
    <message>
        <source>Name in public DNS</source>
        <translation>Name im öffentlichen DNS</translation>
    </message>
    <message>
        <source>Used by other services of Microsoft</source>
        <translation>Von anderen Diensten von Microsoft genutzt</translation>
    </message>
    <message>
        <source>Used by people on the internet</source>
        <translation>Von Personen im Internet genutzt</translation>
    </message>
    <message>
        <source>Advertised to the internet</source>
        <translation>Ins Internet bekannt gegeben</translation>
    </message>
    <message>
        <source>Advertised to ExpressRoute</source>
        <translation>An ExpressRoute bekannt gegeben</translation>
    </message>
    <message>
        <source>NAT on its path</source>
        <translation>NAT auf seinem Weg</translation>
    </message>
    <message>
        <source>Perimeter on its path</source>
        <translation>Perimeter auf seinem Weg</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>BGP community</source>
        <translation>BGP-Community</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Prefixes over both paths</source>
        <translation>Präfixe über beide Wege</translation>
    </message>
    <message>
        <source>Prefixes over the internet alone</source>
        <translation>Präfixe nur über das Internet</translation>
    </message>
    <message>
        <source>No service is adopted yet. Choose the services in the plan&apos;s properties, and add a flow for each one that a site uses.</source>
        <translation>Noch ist kein Dienst eingeführt. Wählen Sie die Dienste in den Eigenschaften des Plans und fügen Sie für jeden, den ein Standort nutzt, einen Fluss hinzu.</translation>
    </message>
    <message>
        <source>Flow catalogue</source>
        <translation>Flusskatalog</translation>
    </message>
    <message>
        <source>No flows are in the plan yet. Add one for each service that a site uses, and one for each call from Microsoft to a published endpoint.</source>
        <translation>Noch sind keine Flüsse im Plan. Fügen Sie einen für jeden Dienst hinzu, den ein Standort nutzt, und einen für jeden Aufruf von Microsoft an einen veröffentlichten Endpunkt.</translation>
    </message>
    <message>
        <source>Request by %1, answer by %2.</source>
        <translation>Anfrage über %1, Antwort über %2.</translation>
    </message>
    <message>
        <source>Shown is the worst of %1, the one of %2.</source>
        <translation>Gezeigt ist die schlechteste von %1, die von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of prefixes that are routed alike</source>
        <translation>
            <numerusform>%Ln Gruppe gleich gerouteter Präfixe</numerusform>
            <numerusform>%Ln Gruppen gleich gerouteter Präfixe</numerusform>
        </translation>
    </message>
    <message>
        <source>Several routes are equal; the worst of them is shown.</source>
        <translation>Mehrere Routen sind gleichwertig; die schlechteste ist gezeigt.</translation>
    </message>
    <message>
        <source>It rests on which of several edges Microsoft chooses.</source>
        <translation>Es beruht darauf, welchen von mehreren Ausgängen Microsoft wählt.</translation>
    </message>
    <message>
        <source>It is drawn with the flow that takes the same way: </source>
        <translation>Gezeichnet ist er bei dem Fluss, der denselben Weg nimmt: </translation>
    </message>
    <message>
        <source>Request: to Microsoft</source>
        <translation>Anfrage: zu Microsoft</translation>
    </message>
    <message>
        <source>Request: from Microsoft</source>
        <translation>Anfrage: von Microsoft</translation>
    </message>
    <message>
        <source>Answer: from Microsoft</source>
        <translation>Antwort: von Microsoft</translation>
    </message>
    <message>
        <source>Answer: to Microsoft</source>
        <translation>Antwort: zu Microsoft</translation>
    </message>
    <message>
        <source>No flows are in the plan yet, so there is nothing to prove.</source>
        <translation>Noch sind keine Flüsse im Plan, also gibt es nichts zu beweisen.</translation>
    </message>
    <message>
        <source>For every flow: each node that a request passes and each that its answer passes, with the route that the node uses, from whom it has it, and why that one won. A flow is symmetric where its answer crosses the same edge as its request, or no device on the way needs to have seen both.</source>
        <translation>Für jeden Fluss: jeder Knoten, an dem eine Anfrage und ihre Antwort vorbeikommen, mit der Route, die der Knoten nutzt, von wem er sie hat und warum sie gewann. Ein Fluss ist symmetrisch, wenn seine Antwort denselben Ausgang nimmt wie seine Anfrage, oder wenn kein Gerät auf dem Weg beide gesehen haben muss.</translation>
    </message>
    <message>
        <source>How far ExpressRoute routes reach</source>
        <translation>Wie weit ExpressRoute-Routen reichen</translation>
    </message>
    <message>
        <source>ExpressRoute routes</source>
        <translation>ExpressRoute-Routen</translation>
    </message>
    <message>
        <source>Come from</source>
        <translation>Kommen von</translation>
    </message>
    <message>
        <source>has them</source>
        <translation>hat sie</translation>
    </message>
    <message>
        <source>none arrive</source>
        <translation>keine kommen an</translation>
    </message>
    <message>
        <source>refuses them</source>
        <translation>lehnt sie ab</translation>
    </message>
    <message>
        <source>Nothing is drawn yet that could have routes.</source>
        <translation>Noch ist nichts gezeichnet, was Routen haben könnte.</translation>
    </message>
    <message>
        <source>Filters on links</source>
        <translation>Filter an Verbindungen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>In Richtung</translation>
    </message>
    <message>
        <source>What is not passed on</source>
        <translation>Was nicht weitergegeben wird</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw sites, what stands in them, the links between them, and every internet egress and circuit.</source>
        <translation>Noch ist nichts gezeichnet. Zeichnen Sie Standorte, was darin steht, die Verbindungen dazwischen und jeden Internetausgang und jede Leitung.</translation>
    </message>
    <message>
        <source>Places, meet-me locations and what joins them</source>
        <translation>Orte, Meet-me-Standorte und was sie verbindet</translation>
    </message>
    <message>
        <source>The network with all internet egresses and circuits</source>
        <translation>Das Netz mit allen Internetausgängen und Leitungen</translation>
    </message>
    <message>
        <source>Region by region</source>
        <translation>Region für Region</translation>
    </message>
    <message>
        <source>The region %1</source>
        <translation>Die Region %1</translation>
    </message>
    <message>
        <source>Ways out of the enterprise</source>
        <translation>Wege aus dem Unternehmen hinaus</translation>
    </message>
    <message>
        <source>No internet egress and no circuit is drawn yet.</source>
        <translation>Noch ist kein Internetausgang und keine Leitung gezeichnet.</translation>
    </message>
    <message>
        <source>Meet-me locations</source>
        <translation>Meet-me-Standorte</translation>
    </message>
    <message>
        <source>Devices, segments and links</source>
        <translation>Geräte, Segmente und Verbindungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>Fingerabdruck des Plans</translation>
    </message>
    <message>
        <source>No version of this plan has been issued yet. Issue one when the plan is given out: the next document then lists what has changed since.</source>
        <translation>Noch wurde keine Version dieses Plans ausgegeben. Geben Sie eine aus, wenn der Plan weitergegeben wird: das nächste Dokument führt dann auf, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>NAT pools</source>
        <translation>NAT-Pools</translation>
    </message>
    <message>
        <source>No NAT pool is in the plan. Requests to Microsoft need a public source; where two edges have one pool, answers may come back by the wrong one.</source>
        <translation>Kein NAT-Pool ist im Plan. Anfragen an Microsoft brauchen eine öffentliche Quelle; haben zwei Ausgänge einen Pool, können Antworten über den falschen zurückkommen.</translation>
    </message>
    <message>
        <source>Public DNS records</source>
        <translation>Öffentliche DNS-Einträge</translation>
    </message>
    <message>
        <source>No system is published. Add an endpoint for each one that Microsoft 365 calls.</source>
        <translation>Kein System ist veröffentlicht. Fügen Sie für jedes, das Microsoft 365 aufruft, einen Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>Where names are resolved</source>
        <translation>Wo Namen aufgelöst werden</translation>
    </message>
    <message>
        <source>Mail sources and SPF records</source>
        <translation>Mailquellen und SPF-Einträge</translation>
    </message>
    <message>
        <source>No server is entered that sends mail. Where one keeps sending and gets another public address, its SPF record has to change on the same day.</source>
        <translation>Kein Server ist eingetragen, der Mail versendet. Wo einer weiter versendet und eine andere öffentliche Adresse bekommt, muss sich sein SPF-Eintrag am selben Tag ändern.</translation>
    </message>
    <message>
        <source>Proxies and client configuration</source>
        <translation>Proxys und Client-Konfiguration</translation>
    </message>
    <message>
        <source>How sites reach Microsoft</source>
        <translation>Wie Standorte Microsoft erreichen</translation>
    </message>
    <message>
        <source>Flows with a method of their own</source>
        <translation>Flüsse mit eigenem Verfahren</translation>
    </message>
    <message>
        <source>Every site reaches Microsoft directly, without a proxy.</source>
        <translation>Jeder Standort erreicht Microsoft direkt, ohne Proxy.</translation>
    </message>
    <message>
        <source>Why ExpressRoute</source>
        <translation>Warum ExpressRoute</translation>
    </message>
    <message>
        <source>The plan does not say why ExpressRoute is needed. Enter the reason in the plan&apos;s properties: a regulation, or a network assessment.</source>
        <translation>Der Plan sagt nicht, warum ExpressRoute gebraucht wird. Tragen Sie den Grund in den Eigenschaften des Plans ein: eine Vorschrift oder eine Netzbewertung.</translation>
    </message>
    <message>
        <source>Microsoft has not yet granted this subscription ExpressRoute for Microsoft 365. Without it, route filters for Microsoft 365 are refused.</source>
        <translation>Microsoft hat diesem Abonnement ExpressRoute für Microsoft 365 noch nicht bewilligt. Ohne das werden Routenfilter für Microsoft 365 abgelehnt.</translation>
    </message>
    <message>
        <source>Places and people</source>
        <translation>Orte und Personen</translation>
    </message>
    <message>
        <source>No sites are in the plan yet. Draw one for each place where people or servers are, with the number of its people.</source>
        <translation>Noch sind keine Standorte im Plan. Zeichnen Sie einen für jeden Ort mit Personen oder Servern, mit der Zahl seiner Personen.</translation>
    </message>
    <message>
        <source>Security and availability that are asked for</source>
        <translation>Verlangte Sicherheit und Verfügbarkeit</translation>
    </message>
    <message>
        <source>No flow says what security or availability it needs. Enter it in the properties of the flows: what people do when a circuit or an internet egress fails.</source>
        <translation>Kein Fluss sagt, welche Sicherheit oder Verfügbarkeit er braucht. Tragen Sie es in den Eigenschaften der Flüsse ein: was die Leute tun, wenn eine Leitung oder ein Internetausgang ausfällt.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Nobody is named yet. A rollout needs people for network, firewalls and proxies, Microsoft 365, security, support of users, project management, and a sponsor: enter them in the plan&apos;s properties.</source>
        <translation>Noch ist niemand genannt. Eine Einführung braucht Leute für Netz, Firewalls und Proxys, Microsoft 365, Sicherheit, Benutzerbetreuung, Projektleitung und einen Auftraggeber: tragen Sie sie in den Eigenschaften des Plans ein.</translation>
    </message>
    <message>
        <source>Routes are those that BGP and an interior protocol settle on when nothing changes; how they change over is not reckoned.</source>
        <translation>Routen sind die, auf die sich BGP und ein internes Protokoll einpendeln, wenn sich nichts ändert; wie sie umschalten, wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Microsoft answers over ExpressRoute wherever a circuit advertises the address that it answers, and prefers the longer prefix.</source>
        <translation>Microsoft antwortet über ExpressRoute, wo immer eine Leitung die Adresse bekannt gibt, der geantwortet wird, und zieht das längere Präfix vor.</translation>
    </message>
    <message>
        <source>Verdicts of flows that rest on which of several edges Microsoft chooses: %1.</source>
        <translation>Urteile von Flüssen, die darauf beruhen, welchen von mehreren Ausgängen Microsoft wählt: %1.</translation>
    </message>
    <message>
        <source>Links whose latency was estimated from the distance of their ends: %1.</source>
        <translation>Verbindungen, deren Latenz aus der Entfernung ihrer Enden geschätzt wurde: %1.</translation>
    </message>
    <message>
        <source>Links without a bandwidth, of which no headroom is known: %1.</source>
        <translation>Verbindungen ohne Bandbreite, deren Reserve unbekannt ist: %1.</translation>
    </message>
    <message>
        <source>Internet egresses without a latency, which counts as nothing: %1.</source>
        <translation>Internetausgänge ohne Latenz, die als null zählt: %1.</translation>
    </message>
    <message>
        <source>Flows without a demand, which count as no load: %1.</source>
        <translation>Flüsse ohne Bedarf, die als keine Last zählen: %1.</translation>
    </message>
    <message>
        <source>Flows whose demand is an estimate and was not measured: %1.</source>
        <translation>Flüsse, deren Bedarf geschätzt und nicht gemessen ist: %1.</translation>
    </message>
    <message>
        <source>Sites whose availability is a lower bound, as too many elements matter: %1.</source>
        <translation>Standorte, deren Verfügbarkeit eine untere Grenze ist, weil zu viele Elemente mitspielen: %1.</translation>
    </message>
    <message>
        <source>Elements fail apart from each other, but for those that share a risk; one without an availability counts as always there.</source>
        <translation>Elemente fallen unabhängig voneinander aus, außer denen mit gemeinsamem Risiko; eines ohne Verfügbarkeit gilt als immer vorhanden.</translation>
    </message>
    <message>
        <source>Demand is shared equally over paths that are equal.</source>
        <translation>Der Bedarf verteilt sich gleichmäßig auf gleichwertige Wege.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>No flow has been walked through with a second person yet. Explain to one who did not draw the plan where each node gets its next route from, hop by hop, and enter what came of it.</source>
        <translation>Noch wurde kein Fluss mit einer zweiten Person durchgegangen. Erklären Sie jemandem, der den Plan nicht gezeichnet hat, Hop für Hop, woher jeder Knoten seine nächste Route hat, und tragen Sie ein, was dabei herauskam.</translation>
    </message>
    <message>
        <source>Questions and objections</source>
        <translation>Fragen und Einwände</translation>
    </message>
    <message>
        <source>Flows that nobody has reviewed</source>
        <translation>Flüsse, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>What the flows ask for</source>
        <translation>Was die Flüsse verlangen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Estimates have to be held against a pilot with people of every kind, and against what the network carries today.</source>
        <translation>Noch wurde nichts gemessen. Schätzungen sind an einem Pilotversuch mit Personen jeder Art zu prüfen und an dem, was das Netz heute trägt.</translation>
    </message>
    <message>
        <source>Below %1 of headroom congestion is likely, below %2 there is little; from %2 to %3 is the target; above %4 is cost without use.</source>
        <translation>Unter %1 Reserve ist ein Stau wahrscheinlich, unter %2 ist sie knapp; %2 bis %3 ist das Ziel; über %4 sind es Kosten ohne Nutzen.</translation>
    </message>
    <message>
        <source>Load of circuits and internet egresses</source>
        <translation>Last der Leitungen und Internetausgänge</translation>
    </message>
    <message>
        <source>Circuits and internet egresses</source>
        <translation>Leitungen und Internetausgänge</translation>
    </message>
    <message>
        <source>Physical links of circuits</source>
        <translation>Anschlussleitungen der Leitungen</translation>
    </message>
    <message>
        <source>Links and devices</source>
        <translation>Verbindungen und Geräte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Services and their paths</source>
        <translation>Dienste und ihre Wege</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation>Netztopologie</translation>
    </message>
    <message>
        <source>Addressing and advertisement</source>
        <translation>Adressierung und Bekanntgabe</translation>
    </message>
    <message>
        <source>NAT, DNS, SPF and proxies</source>
        <translation>NAT, DNS, SPF und Proxys</translation>
    </message>
    <message>
        <source>Bandwidth and headroom</source>
        <translation>Bandbreite und Reserve</translation>
    </message>
    <message>
        <source>Availability and failures</source>
        <translation>Verfügbarkeit und Ausfälle</translation>
    </message>
    <message>
        <source>Security by path</source>
        <translation>Sicherheit nach Weg</translation>
    </message>
    <message>
        <source>Proof of route symmetry</source>
        <translation>Beweis der Routensymmetrie</translation>
    </message>
    <message>
        <source>Deployment and tests</source>
        <translation>Einführung und Tests</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation>Ein Plan ohne Namen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>ExpressRoute for Microsoft 365: implementation plan</source>
        <translation>ExpressRoute für Microsoft 365: Umsetzungsplan</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export YAML</source>
        <translation>YAML exportieren</translation>
    </message>
    <message>
        <source>Plans as YAML</source>
        <translation>Pläne als YAML</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF-Seiten</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>Zeichnung für draw.io</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>Markdown with pictures beside it</source>
        <translation>Markdown mit Bildern daneben</translation>
    </message>
    <message>
        <source>Write the protocol of the walkthroughs</source>
        <translation>Protokoll der Durchgänge schreiben</translation>
    </message>
    <message>
        <source>Export plan document</source>
        <translation>Plandokument exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet with all tables</source>
        <translation>Tabellenmappe mit allen Tabellen</translation>
    </message>
    <message>
        <source>%1 as CSV</source>
        <translation>%1 als CSV</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The export was given up; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verlegt: %1</translation>
    </message>
    <message>
        <source>Sessions lost: %1</source>
        <translation>Verlorene Sitzungen: %1</translation>
    </message>
    <message>
        <source>Put all up</source>
        <translation>Alles einschalten</translation>
    </message>
    <message>
        <source>Everything is up again; failure mode goes on</source>
        <translation>Alles ist wieder in Betrieb; der Ausfallmodus geht weiter</translation>
    </message>
    <message>
        <source>Leave failure mode</source>
        <translation>Ausfallmodus verlassen</translation>
    </message>
    <message>
        <source>Everything is up again (Esc)</source>
        <translation>Alles ist wieder in Betrieb (Esc)</translation>
    </message>
    <message>
        <source>Failure mode: click an element to take it down, again to put it up. The plan stays as it is.</source>
        <translation>Ausfallmodus: klicken Sie auf ein Element, um es abzuschalten, und noch einmal, um es einzuschalten. Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Down: %1 — %2</source>
        <translation>Abgeschaltet: %1 — %2</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>wird berechnet…</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Failures, the worst first</source>
        <translation>Ausfälle, der schlimmste zuerst</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>People at sites that lose a flow that is delivered today.</source>
        <translation>Personen an Standorten, die einen Fluss verlieren, der heute zugestellt wird.</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>People who are not cut off, but meet a detour or a link without room.</source>
        <translation>Personen, die nicht abgeschnitten sind, aber auf einen Umweg oder eine volle Verbindung treffen.</translation>
    </message>
    <message>
        <source>Flows lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Flows that go on by another edge.</source>
        <translation>Flüsse, die über einen anderen Ausgang weitergehen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Flows that go on, but whose sessions are lost and start anew.</source>
        <translation>Flüsse, die weitergehen, deren Sitzungen aber verloren sind und neu beginnen.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Whether an edge could serve a lost flow, but somebody must let it in.</source>
        <translation>Ob ein Ausgang einen verlorenen Fluss bedienen könnte, aber jemand ihn hineinlassen muss.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Edges that have no room left.</source>
        <translation>Ausgänge, die keine Reserve mehr haben.</translation>
    </message>
    <message>
        <source>Availability of sites</source>
        <translation>Verfügbarkeit der Standorte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Give circuits, links and devices an availability in the inspector, and that of each site stands here.</source>
        <translation>Geben Sie Leitungen, Verbindungen und Geräten im Inspektor eine Verfügbarkeit, dann steht die jedes Standorts hier.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Two elements at once, where together they do what neither does alone.</source>
        <translation>Zwei Elemente zugleich, wo sie zusammen bewirken, was keines allein bewirkt.</translation>
    </message>
    <message>
        <source>How much is worked out</source>
        <translation>Wie viel berechnet ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Nothing can fail yet. Draw sites, devices, links and circuits; what each failure would do stands here.</source>
        <translation>Noch kann nichts ausfallen. Zeichnen Sie Standorte, Geräte, Verbindungen und Leitungen; was jeder Ausfall bewirkte, steht hier.</translation>
    </message>
    <message>
        <source>No two failures do together what neither does alone.</source>
        <translation>Keine zwei Ausfälle bewirken zusammen, was keiner allein bewirkt.</translation>
    </message>
    <message>
        <source>Worked out when everything is up again.</source>
        <translation>Wird berechnet, wenn alles wieder in Betrieb ist.</translation>
    </message>
    <message>
        <source>Every pair of failures is being worked out…</source>
        <translation>Jedes Paar von Ausfällen wird berechnet…</translation>
    </message>
    <message>
        <source>Every failure is being worked out…</source>
        <translation>Jeder Ausfall wird berechnet…</translation>
    </message>
    <message>
        <source>Pairs that do together what neither does alone, the worst first. A click takes both down.</source>
        <translation>Paare, die zusammen bewirken, was keines allein bewirkt, das schlimmste zuerst. Ein Klick schaltet beide ab.</translation>
    </message>
    <message>
        <source>Single failures, the worst first. A click takes the element down and shows what happens; the plan stays as it is.</source>
        <translation>Einzelne Ausfälle, der schlimmste zuerst. Ein Klick schaltet das Element ab und zeigt, was geschieht; der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Flows that are delivered today and no more.</source>
        <translation>Flüsse, die heute ankommen und dann nicht mehr.</translation>
    </message>
    <message>
        <source>Share of time in which every flow of the site works: exact, or between two bounds.</source>
        <translation>Anteil der Zeit, in der jeder Fluss des Standorts geht: genau, oder zwischen zwei Grenzen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Load, % of capacity</source>
        <translation>Last, % der Kapazität</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1, schlimmstenfalls %2</translation>
    </message>
    <message>
        <source>excess below</source>
        <translation>Überfluss darunter</translation>
    </message>
    <message>
        <source>little room above</source>
        <translation>darüber wenig Raum</translation>
    </message>
    <message>
        <source>congestion likely above</source>
        <translation>darüber Stau wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Mend (%1)</source>
        <translation>Beheben (%1)</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>The plan is being checked…</source>
        <translation>Der Plan wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing to find yet. Draw sites, edges and links, then add flows in the next tab: every path is checked both ways.</source>
        <translation>Noch ist nichts zu finden. Zeichnen Sie Standorte, Ausgänge und Verbindungen, dann fügen Sie im nächsten Reiter Flüsse hinzu: jeder Weg wird in beiden Richtungen geprüft.</translation>
    </message>
    <message>
        <source>No findings. Every flow of this plan goes out and comes back as it should.</source>
        <translation>Keine Befunde. Jeder Fluss dieses Plans geht hinaus und kommt zurück, wie er soll.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; they come up as these are mended</source>
        <translation>
            <numerusform>und %Ln weiterer; er kommt, wenn diese behoben sind</numerusform>
            <numerusform>und %Ln weitere; sie kommen, wenn diese behoben sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowsModel</name>
    <message>
        <source>being worked out…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Request by</source>
        <translation>Anfrage über</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort über</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>No flows yet. A flow says who talks to whom; add one for each service that a site uses, and one for each call from Microsoft to a published endpoint.</source>
        <translation>Noch keine Flüsse. Ein Fluss sagt, wer mit wem spricht; fügen Sie einen für jeden Dienst hinzu, den ein Standort nutzt, und einen für jeden Aufruf von Microsoft an einen veröffentlichten Endpunkt.</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Fluss hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>Logisch</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografisch</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The diagram, the plan document, tables or YAML as a file</source>
        <translation>Das Diagramm, das Plandokument, Tabellen oder YAML als Datei</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>all changes kept, in no file yet</source>
        <translation>alle Änderungen behalten, noch in keiner Datei</translation>
    </message>
    <message>
        <source>all changes kept</source>
        <translation>alle Änderungen behalten</translation>
    </message>
    <message>
        <source>Every change is kept at once and comes back after a crash. Save As gives the plan a file of its own.</source>
        <translation>Jede Änderung wird sofort behalten und ist nach einem Absturz wieder da. „Speichern unter“ gibt dem Plan eine eigene Datei.</translation>
    </message>
    <message>
        <source>Every change is kept at once; %1 is saved by itself.</source>
        <translation>Jede Änderung wird sofort behalten; %1 wird von selbst gespeichert.</translation>
    </message>
</context>
<context>
    <name>HeadroomChart</name>
    <message>
        <source>Chart of loads</source>
        <translation>Diagramm der Lasten</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>Die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Load of circuits and internet egresses</source>
        <translation>Last der Leitungen und Internetausgänge</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>Schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Load, % of capacity</source>
        <translation>Last, % der Kapazität</translation>
    </message>
    <message>
        <source>congestion likely above</source>
        <translation>darüber Stau wahrscheinlich</translation>
    </message>
    <message>
        <source>little room above</source>
        <translation>darüber wenig Raum</translation>
    </message>
    <message>
        <source>excess below</source>
        <translation>Überfluss darunter</translation>
    </message>
    <message>
        <source>Normal: %1</source>
        <translation>Normal: %1</translation>
    </message>
    <message>
        <source>Worst single failure: %1</source>
        <translation>Schlimmster einzelner Ausfall: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HeadroomPanel</name>
    <message>
        <source>Loads and headroom</source>
        <translation>Lasten und Reserve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>What leaves the enterprise; of a link, what runs from A to B.</source>
        <translation>Was das Unternehmen verlässt; bei einer Verbindung, was von A nach B läuft.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herab</translation>
    </message>
    <message>
        <source>What comes in; of a link, what runs from B to A.</source>
        <translation>Was hereinkommt; bei einer Verbindung, was von B nach A läuft.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>The share that is left, in the fuller direction.</source>
        <translation>Der Anteil, der übrig ist, in der volleren Richtung.</translation>
    </message>
    <message>
        <source>Worst failure</source>
        <translation>Schlimmster Ausfall</translation>
    </message>
    <message>
        <source>The headroom under the worst single failure.</source>
        <translation>Die Reserve beim schlimmsten einzelnen Ausfall.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The element whose failure that is.</source>
        <translation>Das Element, dessen Ausfall das ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>Circuits and egresses</source>
        <translation>Leitungen und Internetausgänge</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>Anschlussleitungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Nothing leads out yet, or nothing has a bandwidth. Drag a circuit or an internet egress onto a device, and its load and headroom stand here.</source>
        <translation>Noch führt nichts hinaus, oder nichts hat eine Bandbreite. Ziehen Sie eine Leitung oder einen Internetausgang auf ein Gerät, dann stehen Last und Reserve hier.</translation>
    </message>
    <message>
        <source>The plan has none of these yet.</source>
        <translation>Der Plan hat davon noch nichts.</translation>
    </message>
    <message>
        <source>with what is down</source>
        <translation>mit dem, was abgeschaltet ist</translation>
    </message>
    <message>
        <source>the worst failures are being worked out…</source>
        <translation>die schlimmsten Ausfälle werden berechnet…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>What the tab Findings tells, worst first, and why each of them matters.</source>
        <translation>Was der Reiter Befunde sagt, das Schlimmste zuerst, und warum es jeweils wichtig ist.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>A click on a name does it. Keys can be changed and printed: %1.</source>
        <translation>Ein Klick auf einen Namen führt ihn aus. Tasten lassen sich ändern und drucken: %1.</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help – Routewright</source>
        <translation>Hilfe – Routewright</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Working with it</source>
        <translation>Damit arbeiten</translation>
    </message>
    <message>
        <source>What a plan is made of</source>
        <translation>Woraus ein Plan besteht</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing done yet; every step will stand here, to go back to</source>
        <translation>Noch nichts getan; jeder Schritt wird hier stehen, um dorthin zurückzugehen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>HopText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Where it goes next</source>
        <translation>Wohin es weitergeht</translation>
    </message>
    <message>
        <source>It has no route to the destination.</source>
        <translation>Es hat keine Route zum Ziel.</translation>
    </message>
    <message>
        <source>Gets its next route from</source>
        <translation>Hat seine nächste Route von</translation>
    </message>
    <message>
        <source>nobody: the destination is here</source>
        <translation>niemandem: das Ziel ist hier</translation>
    </message>
    <message>
        <source>Which route that is</source>
        <translation>Welche Route das ist</translation>
    </message>
    <message>
        <source>Why that one</source>
        <translation>Warum diese</translation>
    </message>
    <message>
        <source>What else it knew</source>
        <translation>Was es sonst kannte</translation>
    </message>
    <message>
        <source>%1 from %2, lost by %3</source>
        <translation>%1 von %2, unterlag durch %3</translation>
    </message>
    <message>
        <source>Translates the destination</source>
        <translation>Übersetzt das Ziel</translation>
    </message>
    <message>
        <source>Translates the source</source>
        <translation>Übersetzt die Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>It remembers this conversation.</source>
        <translation>Es merkt sich diese Unterhaltung.</translation>
    </message>
    <message>
        <source>Controls that it passes</source>
        <translation>Kontrollen, an denen es vorbeikommt</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>They have no property in common.</source>
        <translation>Sie haben keine Eigenschaft gemeinsam.</translation>
    </message>
    <message>
        <source>What is set here is set for all of them.</source>
        <translation>Was hier gesetzt wird, gilt für alle.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>The plan as a whole: nothing is selected</source>
        <translation>Der Plan als Ganzes: nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a kind of objects</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the catalogue below</source>
        <translation>
            <numerusform>und %Ln weiteres, im Katalog unten</numerusform>
            <numerusform>und %Ln weitere, im Katalog unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue a version</source>
        <translation>Eine Version ausgeben</translation>
    </message>
    <message>
        <source>The plan as it is now is kept under this name. Later states can be compared with it, and the next plan document lists what has changed since.</source>
        <translation>Der Plan, wie er jetzt ist, wird unter diesem Namen behalten. Spätere Stände lassen sich damit vergleichen, und das nächste Plandokument führt auf, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>V&amp;erfasser</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgeben</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Meet-me table</source>
        <translation>Meet-me-Tabelle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The best round trip over the internet, whatever the routes say.</source>
        <translation>Die beste Umlaufzeit über das Internet, was immer die Routen sagen.</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>The best round trip over a circuit that offers a service of the site.</source>
        <translation>Die beste Umlaufzeit über eine Leitung, die einen Dienst des Standorts bietet.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>The round trip of the site&apos;s slowest flow.</source>
        <translation>Die Umlaufzeit des langsamsten Flusses des Standorts.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>What is taken, over the best there is.</source>
        <translation>Was genommen wird, gegenüber dem Besten, das es gibt.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Umweg</translation>
    </message>
    <message>
        <source>A flow takes far longer than the best way that its service has.</source>
        <translation>Ein Fluss braucht weit länger als der beste Weg, den sein Dienst hat.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Best internet egress</source>
        <translation>Bestes Internet</translation>
    </message>
    <message>
        <source>Best circuit</source>
        <translation>Beste Leitung</translation>
    </message>
    <message>
        <source>Round trips to Microsoft&apos;s edge. A click shows the slowest flow of the site.</source>
        <translation>Umlaufzeiten zu Microsofts Rand. Ein Klick zeigt den langsamsten Fluss des Standorts.</translation>
    </message>
    <message>
        <source>No sites yet. Drag a site onto the canvas, and its best ways to Microsoft stand here.</source>
        <translation>Noch keine Standorte. Ziehen Sie einen Standort auf die Zeichenfläche, dann stehen seine besten Wege zu Microsoft hier.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>Hairpin</translation>
    </message>
</context>
<context>
    <name>LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Gedimmt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Locked: what is on this layer can be selected, but not moved, renamed or deleted on the canvas</source>
        <translation>Gesperrt: was auf dieser Ebene ist, lässt sich auswählen, aber auf der Zeichenfläche nicht verschieben, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Show the sites of this region</source>
        <translation>Standorte dieser Region zeigen</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Select everything that was found (Ctrl+Enter)</source>
        <translation>Alles Gefundene auswählen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Name, kind, address or any value; &gt; for commands</source>
        <translation>Name, Art, Adresse oder irgendein Wert; &gt; für Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Eingabe führt aus</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Eingabe geht hin</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n auswählen</numerusform>
            <numerusform>Alle %n auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan is open. Type &gt; to find a command.</source>
        <translation>Kein Plan ist offen. Mit &gt; finden Sie einen Befehl.</translation>
    </message>
    <message>
        <source>Type a part of a name, a kind such as firewall, or an address: what holds it is found, too.</source>
        <translation>Tippen Sie einen Teil eines Namens, eine Art wie Firewall oder eine Adresse: auch was sie enthält, wird gefunden.</translation>
    </message>
    <message>
        <source>Nothing in this plan has “%1”.</source>
        <translation>Nichts in diesem Plan hat „%1“.</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Plans as YAML, networks as GraphML (*.yaml *.yml *.graphml)</source>
        <translation>Pläne als YAML, Netze als GraphML (*.yaml *.yml *.graphml)</translation>
    </message>
    <message>
        <source>Plans and networks (*.routewright *.yaml *.yml *.graphml)</source>
        <translation>Pläne und Netze (*.routewright *.yaml *.yml *.graphml)</translation>
    </message>
    <message>
        <source>Import a plan or a network</source>
        <translation>Einen Plan oder ein Netz importieren</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Plans (*.routewright *.yaml *.yml)</source>
        <translation>Pläne (*.routewright *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Merge with another&apos;s version</source>
        <translation>Mit der Fassung eines anderen zusammenführen</translation>
    </message>
    <message>
        <source>Version %1 is issued: Compare and the plan document know it.</source>
        <translation>Version %1 ist ausgegeben: Vergleich und Plandokument kennen sie.</translation>
    </message>
    <message>
        <source>The plan is kept in %1 from now on.</source>
        <translation>Der Plan wird von jetzt an in %1 behalten.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Routewright plans</source>
        <translation>Routewright-Pläne</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view; one that is there already is replaced:</source>
        <translation>Name der Ansicht; eine, die es schon gibt, wird ersetzt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The view “%1” is in the plan.</source>
        <translation>Die Ansicht „%1“ ist im Plan.</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch ist keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was open yet</source>
        <translation>Noch war nichts geöffnet</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Circuits and headroom</source>
        <translation>Leitungen und Reserve</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This plan can be read, but not changed here.</source>
        <translation>Dieser Plan lässt sich lesen, aber hier nicht ändern.</translation>
    </message>
    <message>
        <source>This plan is open elsewhere (%1): it can be read, but not changed here.</source>
        <translation>Dieser Plan ist anderswo offen (%1): er lässt sich lesen, aber hier nicht ändern.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>An earlier run ended before these edits were in the file:</source>
        <translation>Ein früherer Lauf endete, bevor diese Änderungen in der Datei waren:</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered. One undo takes all of it back.</source>
        <translation>Wiederhergestellt. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The language changes with the next start of Routewright.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start von Routewright.</translation>
    </message>
    <message>
        <source>What comes of the plan</source>
        <translation>Was aus dem Plan folgt</translation>
    </message>
    <message>
        <source>Pictures for the canvas</source>
        <translation>Bilder für die Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Working out what it does…</source>
        <translation>Was es bewirkt, wird berechnet…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>errors %1, warnings %2</source>
        <translation>Fehler %1, Warnungen %2</translation>
    </message>
    <message>
        <source>No path changes.</source>
        <translation>Kein Weg ändert sich.</translation>
    </message>
    <message>
        <source>Findings: %1 before; %2 after</source>
        <translation>Befunde: %1 vorher; %2 nachher</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>What only one of you changed is taken over. What both changed you decide below; nothing happens to the plan before you merge, and it is one step that can be undone.</source>
        <translation>Was nur einer von beiden geändert hat, wird übernommen. Was beide geändert haben, entscheiden Sie unten; vorher geschieht mit dem Plan nichts, und das Zusammenführen ist ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>When both began</source>
        <translation>Als beide begannen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>&amp;Both began with</source>
        <translation>&amp;Beide begannen mit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles meine</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alles ihre</translation>
    </message>
    <message>
        <source>the plan as it was opened</source>
        <translation>der Plan wie beim Öffnen</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>eine andere Datei…</translation>
    </message>
    <message>
        <source>The plan that both began with</source>
        <translation>Der Plan, mit dem beide begannen</translation>
    </message>
    <message>
        <source>Plans (*.routewright *.yaml *.yml)</source>
        <translation>Pläne (*.routewright *.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of theirs are taken over.</source>
        <translation>
            <numerusform>%Ln fremde Änderung wird übernommen.</numerusform>
            <numerusform>%Ln fremde Änderungen werden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Nichts steht im Widerspruch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are to be decided.</source>
        <translation>
            <numerusform>%Ln Widerspruch ist zu entscheiden.</numerusform>
            <numerusform>%Ln Widersprüche sind zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>verwendet von %1</translation>
    </message>
    <message>
        <source>the whole object</source>
        <translation>das ganze Objekt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Merged with %1. Undo takes it back.</source>
        <translation>Mit %1 zusammengeführt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 has nothing that this plan does not have.</source>
        <translation>%1 hat nichts, was dieser Plan nicht hat.</translation>
    </message>
    <message>
        <source>What the merge changes in your plan</source>
        <translation>Was das Zusammenführen an diesem Plan ändert</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OneOfEditor</name>
    <message>
        <source>One figure</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A prefix</source>
        <translation>Ein Präfix</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>One object</source>
        <translation>Ein Objekt</translation>
    </message>
    <message>
        <source>Chosen ones</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Drag to move what the canvas shows</source>
        <translation>Ziehen, um zu verschieben, was die Zeichenfläche zeigt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Finds things to place, and Microsoft&apos;s meet-me locations by city</source>
        <translation>Findet, was sich platzieren lässt, und Microsofts Meet-me-Standorte nach Stadt</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Palette durchsuchen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Nothing is called so. Search for a kind of device or the city of a meet-me location.</source>
        <translation>Nichts heißt so. Suchen Sie nach einer Geräteart oder der Stadt eines Meet-me-Standorts.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>Drag it onto the canvas, or click here and then there</source>
        <translation>Auf die Zeichenfläche ziehen, oder hier klicken und dann dort</translation>
    </message>
    <message>
        <source>Take it off the favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Keep it among the favourites, on top</source>
        <translation>Oben bei den Favoriten behalten</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>source %1 → %2</source>
        <translation>Quelle %1 → %2</translation>
    </message>
    <message>
        <source>destination %1 → %2</source>
        <translation>Ziel %1 → %2</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>Teil des Dienstes</translation>
    </message>
    <message>
        <source>The prefixes of a service that are routed alike; the worst part decides</source>
        <translation>Die Präfixe eines Dienstes, die gleich geroutet werden; der schlechteste Teil entscheidet</translation>
    </message>
    <message>
        <source>Select a flow or a finding: its path stands here, hop by hop, with where each node gets its next route from.</source>
        <translation>Wählen Sie einen Fluss oder einen Befund: sein Weg steht hier, Hop für Hop, mit dem, woher jeder Knoten seine nächste Route hat.</translation>
    </message>
    <message>
        <source>Path, hop by hop</source>
        <translation>Weg, Hop für Hop</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Matched prefix</source>
        <translation>Passendes Präfix</translation>
    </message>
    <message>
        <source>Next route from</source>
        <translation>Nächste Route von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Why this way?</source>
        <translation>Warum hier entlang?</translation>
    </message>
    <message>
        <source>Show what the chosen hop knows of this prefix: the route that won, and those that lost</source>
        <translation>Zeigt, was der gewählte Hop von diesem Präfix kennt: die Route, die gewann, und die, die unterlagen</translation>
    </message>
    <message>
        <source>hosts without addresses</source>
        <translation>Hosts ohne Adressen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>die eigene</translation>
    </message>
    <message>
        <source>%1, equal cost</source>
        <translation>%1, gleiche Kosten</translation>
    </message>
    <message>
        <source>%1 from %2 lost: %3</source>
        <translation>%1 von %2 unterlag: %3</translation>
    </message>
    <message>
        <source>dies here: %1</source>
        <translation>endet hier: %1</translation>
    </message>
    <message>
        <source>none: nothing was delivered that could be answered</source>
        <translation>keine: es wurde nichts zugestellt, was beantwortet werden könnte</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read: choose a PNG, JPEG or SVG file.</source>
        <translation>%1 ist kein lesbares Bild: wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>%1: there is nothing yet that it could belong to</source>
        <translation>%1: noch gibt es nichts, wozu es gehören könnte</translation>
    </message>
    <message>
        <source>place one of these first: %1</source>
        <translation>platzieren Sie zuerst eines davon: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of object and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Issue version %1</source>
        <translation>Version %1 ausgeben</translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Paste settings onto %1</source>
        <translation>Einstellungen auf %1 übertragen</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Line %1 of what is pasted has %2 columns; from here on the table shows %3.</source>
        <translation>Zeile %1 des Eingefügten hat %2 Spalten; von hier an zeigt die Tabelle %3.</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>Line %1 of what is pasted: %2</source>
        <translation>Zeile %1 des Eingefügten: %2</translation>
    </message>
    <message>
        <source>Line %1 of what is pasted, &quot;%2&quot;: %3</source>
        <translation>Zeile %1 des Eingefügten, „%2“: %3</translation>
    </message>
    <message>
        <source>Paste into: %1</source>
        <translation>Einfügen in: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zum Standard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1 zurück zum Standard</translation>
    </message>
    <message>
        <source>F1 tells more</source>
        <translation>F1 sagt mehr</translation>
    </message>
    <message>
        <source>%1 lies in %2 of %3</source>
        <translation>%1 liegt in %2 von %3</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of %3</source>
        <translation>%1 überschneidet sich mit %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefEditor</name>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ReviewsPanel</name>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Questions and objections</source>
        <translation>Fragen und Einwände</translation>
    </message>
    <message>
        <source>What the reviewer wrote, hop by hop.</source>
        <translation>Was der Prüfer schrieb, Hop für Hop.</translation>
    </message>
    <message>
        <source>A second person walks every flow hop by hop, and signs it. A change of its path opens it again.</source>
        <translation>Eine zweite Person geht jeden Fluss Hop für Hop durch und unterschreibt. Eine Änderung seines Wegs öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>No flows yet. Once there are some, a second person can walk them hop by hop and sign them here.</source>
        <translation>Noch keine Flüsse. Sobald es welche gibt, kann eine zweite Person sie hier Hop für Hop durchgehen und unterschreiben.</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Durchgehen</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Routing table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Used, or the step of the decision at which it lost.</source>
        <translation>Genutzt, oder der Schritt der Entscheidung, bei dem sie unterlag.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt von</translation>
    </message>
    <message>
        <source>The neighbour or the own edge that told it.</source>
        <translation>Der Nachbar oder der eigene Ausgang, der sie nannte.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>The node or the edge at which the route begins.</source>
        <translation>Der Knoten oder Ausgang, an dem die Route beginnt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>The higher one wins.</source>
        <translation>Die höhere gewinnt.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>The AS path&apos;s length; the shorter one wins.</source>
        <translation>Die Länge des AS-Pfads; der kürzere gewinnt.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The sum of the links&apos; costs; the lower one wins.</source>
        <translation>Die Summe der Kosten der Verbindungen; die niedrigere gewinnt.</translation>
    </message>
    <message>
        <source>Address, prefix or neighbour</source>
        <translation>Adresse, Präfix oder Nachbar</translation>
    </message>
    <message>
        <source>An address shows the route that it takes here</source>
        <translation>Eine Adresse zeigt die Route, die sie hier nimmt</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>die eigene</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>genutzt: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>unterlegen: %1</translation>
    </message>
    <message>
        <source>What %1 knows</source>
        <translation>Was %1 kennt</translation>
    </message>
    <message>
        <source>Select a site, a segment or a device: every route that it knows stands here, with what it was preferred to and why.</source>
        <translation>Wählen Sie einen Standort, ein Segment oder ein Gerät: jede Route, die es kennt, steht hier, mit dem, wem sie vorgezogen wurde und warum.</translation>
    </message>
    <message>
        <source>No route here matches “%1”.</source>
        <translation>Keine Route hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>No route is known here: it is down, or nothing reaches it.</source>
        <translation>Hier ist keine Route bekannt: es ist außer Betrieb, oder nichts erreicht es.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Allow other computers on the local network</source>
        <translation>Andere Computer im lokalen Netz zulassen</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Hinausweisen</translation>
    </message>
    <message>
        <source>Let a reviewer follow in a browser</source>
        <translation>Einen Prüfer im Browser folgen lassen</translation>
    </message>
    <message>
        <source>Who follows</source>
        <translation>Wer folgt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tell the code to one reviewer. It lets one in; then it is another one.</source>
        <translation>Nennen Sie den Code einem Prüfer. Er lässt einen herein; dann ist es ein anderer.</translation>
    </message>
    <message>
        <source>A second reviewer elsewhere sees in a browser what is on the stage, flow by flow and hop by hop, and gives marks and notes that land in the plan under their name. They change nothing else, and the page takes nothing from anywhere but here.</source>
        <translation>Ein zweiter Prüfer anderswo sieht im Browser, was auf der Bühne ist, Fluss für Fluss und Hop für Hop, und gibt Marken und Notizen, die unter seinem Namen in den Plan kommen. Sonst ändert er nichts, und die Seite holt nichts von anderswo.</translation>
    </message>
    <message>
        <source>Without it, only browsers on this computer get in. What is sent is not encrypted: allow it only on a network that you trust.</source>
        <translation>Ohne das kommen nur Browser auf diesem Computer herein. Was gesendet wird, ist nicht verschlüsselt: lassen Sie es nur in einem Netz zu, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <translation>%1 (getrennt)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>ShareServer</name>
    <message>
        <source>The walk cannot be shared: %1.</source>
        <translation>Der Durchgang kann nicht geteilt werden: %1.</translation>
    </message>
    <message>
        <source>The presenter has gone on to another flow. Ask to go back to it.</source>
        <translation>Der Vortragende ist zu einem anderen Fluss weitergegangen. Bitten Sie ihn zurück.</translation>
    </message>
    <message>
        <source>What you marked has changed meanwhile. Look at it again.</source>
        <translation>Was Sie markiert haben, hat sich inzwischen geändert. Sehen Sie es noch einmal an.</translation>
    </message>
</context>
<context>
    <name>SharedWalk</name>
    <message>
        <source>This code is not the one that the presenter has. Ask for it.</source>
        <translation>Das ist nicht der Code, den der Vortragende hat. Fragen Sie nach ihm.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a minute, then try again.</source>
        <translation>Zu viele falsche Codes. Warten Sie eine Minute und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Enter your name: your marks are kept under it.</source>
        <translation>Geben Sie Ihren Namen ein: Ihre Marken stehen darunter.</translation>
    </message>
    <message>
        <source>Somebody follows under this name already. Take another one.</source>
        <translation>Unter diesem Namen folgt schon jemand. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>As many follow as can. The presenter can turn somebody out.</source>
        <translation>Mehr können nicht folgen. Der Vortragende kann jemanden hinausweisen.</translation>
    </message>
    <message>
        <source>You do not follow this walk any more. Ask for a new code.</source>
        <translation>Sie folgen diesem Durchgang nicht mehr. Bitten Sie um einen neuen Code.</translation>
    </message>
    <message>
        <source>The presenter has ended the walk. Your marks are in the plan.</source>
        <translation>Der Vortragende hat den Durchgang beendet. Ihre Marken sind im Plan.</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Follow the walk of a plan with its presenter. What you mark and note lands in the plan under your name.</source>
        <translation>Folgen Sie dem Durchgang eines Plans mit seinem Vortragenden. Was Sie markieren und notieren, kommt unter Ihrem Namen in den Plan.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Code, from the presenter</source>
        <translation>Code, vom Vortragenden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>The connection is cut. It is being taken up again; what you mark meanwhile is kept and sent then.</source>
        <translation>Die Verbindung ist getrennt. Sie wird wieder aufgenommen; was Sie inzwischen markieren, bleibt und wird dann gesendet.</translation>
    </message>
    <message>
        <source>You follow as %1.</source>
        <translation>Sie folgen als %1.</translation>
    </message>
    <message>
        <source>1  Agree</source>
        <translation>1  Einverstanden</translation>
    </message>
    <message>
        <source>2  Question</source>
        <translation>2  Frage</translation>
    </message>
    <message>
        <source>3  Object</source>
        <translation>3  Einwand</translation>
    </message>
    <message>
        <source>Note to this hop, then a mark</source>
        <translation>Notiz zu diesem Hop, dann eine Marke</translation>
    </message>
    <message>
        <source>Sign this flow</source>
        <translation>Diesen Fluss unterschreiben</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Weiter →</translation>
    </message>
    <message>
        <source>To the presenter&apos;s hop</source>
        <translation>Zum Hop des Vortragenden</translation>
    </message>
    <message>
        <source>There is no flow to walk yet.</source>
        <translation>Noch gibt es keinen Fluss durchzugehen.</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Hop %1 von %2</translation>
    </message>
    <message>
        <source>Kept in the plan.</source>
        <translation>Im Plan behalten.</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Noch nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give this command the keys that it came with</source>
        <translation>Gibt diesem Befehl die Tasten, mit denen er kam</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Take keys away</source>
        <translation>Tasten wegnehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which loses them.</source>
        <translation>Diese Tasten gehören zu „%1“, das sie verliert.</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys.</source>
        <translation>Klicken Sie in das Feld und drücken Sie die neuen Tasten.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Tasten als PDF speichern</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl finden</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Hop %1 von %2</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Kind of objects</source>
        <translation>Art der Objekte</translation>
    </message>
    <message>
        <source>Keep the rows that have these words</source>
        <translation>Zeilen behalten, die diese Wörter haben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
    <message>
        <source>No row has these words in a column that is shown.</source>
        <translation>Keine Zeile hat diese Wörter in einer gezeigten Spalte.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Draw it on the canvas, or paste rows that name both of its ends.</source>
        <translation>Zeichnen Sie es auf der Zeichenfläche, oder fügen Sie Zeilen ein, die beide Enden nennen.</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>none; one a line</source>
        <translation>keine; eine je Zeile</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>One call is never answered</source>
        <translation>Ein Anruf bleibt ohne Antwort</translation>
    </message>
    <message>
        <source>Microsoft calls the sign-in servers. The request, solid, comes in at %1. The answer, dashed, turns off and dies at %2: that firewall never saw the call. Click %1, the one that did see it.</source>
        <translation>Microsoft ruft die Anmeldeserver an. Die Anfrage, durchgezogen, kommt bei %1 herein. Die Antwort, gestrichelt, biegt ab und endet bei %2: Diese Firewall hat den Anruf nie gesehen. Klicken Sie auf %1, die ihn gesehen hat.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Fragen Sie warum</translation>
    </message>
    <message>
        <source>Open the tab Path, choose a hop of the answer, and press &quot;Why this way?&quot;. You see the routes that the node knows: which one won, which ones lost, and at which step.</source>
        <translation>Öffnen Sie den Reiter Weg, wählen Sie einen Hop der Antwort und drücken Sie „Warum hier entlang?“. Sie sehen die Routen, die der Knoten kennt: welche gewann, welche verlor, und bei welchem Schritt.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben Sie es</translation>
    </message>
    <message>
        <source>Go back to the tab Findings and press &quot;Mend&quot;. Every remedy was tried before it is offered, and says what it changes. Apply one of them; undo would take it back.</source>
        <translation>Gehen Sie zurück zum Reiter Befunde und drücken Sie „Beheben“. Jede Abhilfe ist erprobt, bevor sie angeboten wird, und sagt, was sie ändert. Wenden Sie eine an; Rückgängig nähme sie zurück.</translation>
    </message>
    <message>
        <source>Take the circuit down</source>
        <translation>Nehmen Sie die Leitung weg</translation>
    </message>
    <message>
        <source>Does it still hold when ExpressRoute fails? Press the flash in the bar above, or F8, then click %1. The plan itself stays as it is.</source>
        <translation>Hält es auch, wenn ExpressRoute ausfällt? Drücken Sie den Blitz in der Leiste oben oder F8, dann klicken Sie auf %1. Der Plan selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Geben Sie es weiter</translation>
    </message>
    <message>
        <source>Leave the failure mode with Escape, and choose &quot;Diagram&quot; under Export, or press Ctrl+E: readers get a drawing with title block and legend, and need no Routewright.</source>
        <translation>Verlassen Sie den Ausfallmodus mit Escape und wählen Sie unter Exportieren das Diagramm, oder drücken Sie Strg+E: Leser bekommen eine Zeichnung mit Schriftfeld und Legende und brauchen kein Routewright.</translation>
    </message>
    <message>
        <source>That is the whole round</source>
        <translation>Das ist die ganze Runde</translation>
    </message>
    <message>
        <source>Drawn, checked, mended, tried and handed over. The menu starts a new plan of your own; F1 helps wherever you are.</source>
        <translation>Gezeichnet, geprüft, behoben, erprobt und weitergegeben. Das Menü beginnt einen eigenen Plan; F1 hilft, wo immer Sie sind.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>WalkSession</name>
    <message>
        <source>not walked yet</source>
        <translation>noch nicht durchgegangen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einverstanden</translation>
    </message>
    <message>
        <source>signed with questions</source>
        <translation>mit Fragen unterschrieben</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>seit der Unterschrift geändert</translation>
    </message>
    <message>
        <source>The nodes are the same; a route, a translation, a control or the verdict is another one.</source>
        <translation>Die Knoten sind dieselben; eine Route, eine Übersetzung, eine Kontrolle oder das Urteil ist anders.</translation>
    </message>
    <message>
        <source>Signed was %1; now it is %2.</source>
        <translation>Unterschrieben war %1; jetzt ist es %2.</translation>
    </message>
    <message>
        <source>Marks are for the network as it stands: put everything up again first.</source>
        <translation>Marken gelten dem Netz, wie es steht: nehmen Sie zuerst alles wieder in Betrieb.</translation>
    </message>
    <message>
        <source>There is nothing to mark.</source>
        <translation>Es gibt nichts zu markieren.</translation>
    </message>
    <message>
        <source>This plan can only be read now; the main window says why.</source>
        <translation>Dieser Plan lässt sich jetzt nur lesen; das Hauptfenster sagt, warum.</translation>
    </message>
    <message>
        <source>The path is being worked out…</source>
        <translation>Der Weg wird berechnet…</translation>
    </message>
    <message>
        <source>Enter the reviewer&apos;s name to mark this hop.</source>
        <translation>Geben Sie den Namen des Prüfers ein, um diesen Hop zu markieren.</translation>
    </message>
    <message>
        <source>This flow is signed. A change of its path opens it again.</source>
        <translation>Dieser Fluss ist unterschrieben. Eine Änderung seines Wegs öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>Mark the hops before this one first.</source>
        <translation>Markieren Sie zuerst die Hops davor.</translation>
    </message>
    <message>
        <source>Mark a hop</source>
        <translation>Einen Hop markieren</translation>
    </message>
    <message>
        <source>Mark every hop before you sign.</source>
        <translation>Markieren Sie jeden Hop, bevor Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Sign a walk</source>
        <translation>Einen Durchgang unterschreiben</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
</context>
<context>
    <name>WalkStage</name>
    <message>
        <source>What happens at this hop</source>
        <translation>Was an diesem Hop geschieht</translation>
    </message>
    <message>
        <source>%1 of %2 hops marked</source>
        <translation>%1 von %2 Hops markiert</translation>
    </message>
    <message>
        <source>%1: signed by %2 on %3</source>
        <translation>%1: unterschrieben von %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No flows yet</source>
        <translation>Noch keine Flüsse</translation>
    </message>
    <message>
        <source>A walk goes along a flow. Leave, and add one for each service that a site uses.</source>
        <translation>Ein Durchgang geht einen Fluss entlang. Verlassen Sie ihn und fügen Sie einen für jeden Dienst hinzu, den ein Standort nutzt.</translation>
    </message>
</context>
<context>
    <name>WalkthroughWindow</name>
    <message>
        <source>Walkthrough</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>What is down</source>
        <translation>Was abgeschaltet ist</translation>
    </message>
    <message>
        <source>Walk the same flow while something is down</source>
        <translation>Denselben Fluss durchgehen, während etwas abgeschaltet ist</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>Show and share</source>
        <translation>Zeigen und teilen</translation>
    </message>
    <message>
        <source>Window for the audience (A)</source>
        <translation>Fenster für das Publikum (A)</translation>
    </message>
    <message>
        <source>Let a reviewer follow in a browser…</source>
        <translation>Einen Prüfer im Browser folgen lassen…</translation>
    </message>
    <message>
        <source>Write the protocol…</source>
        <translation>Protokoll schreiben…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Note to this hop, then a mark</source>
        <translation>Notiz zu diesem Hop, dann eine Marke</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Weiter →</translation>
    </message>
    <message>
        <source>1  Agree</source>
        <translation>1  Einverstanden</translation>
    </message>
    <message>
        <source>2  Question</source>
        <translation>2  Frage</translation>
    </message>
    <message>
        <source>3  Object</source>
        <translation>3  Einwand</translation>
    </message>
    <message>
        <source>Sign this flow</source>
        <translation>Diesen Fluss unterschreiben</translation>
    </message>
    <message>
        <source>Network as it stands</source>
        <translation>Netz, wie es steht</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>%Ln folgt</numerusform>
            <numerusform>%Ln folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hop is marked: the flow can be signed.</source>
        <translation>Jeder Hop ist markiert: der Fluss kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>1, 2, 3 mark · N writes a note · arrows step · Escape leaves</source>
        <translation>1, 2, 3 markieren · N schreibt eine Notiz · Pfeile gehen weiter · Esc verlässt</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>%Ln frühere</numerusform>
            <numerusform>%Ln frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan ExpressRoute for Microsoft 365, and see every path both ways</source>
        <translation>Planen Sie ExpressRoute für Microsoft 365 und sehen Sie jeden Weg in beiden Richtungen</translation>
    </message>
    <message>
        <source>Draw sites, edges and devices. Every flow is followed out and back, hop by hop; what breaks is lit up, with what mends it.</source>
        <translation>Zeichnen Sie Standorte, Ausgänge und Geräte. Jeder Fluss wird hinaus und zurück verfolgt, Hop für Hop; was bricht, leuchtet auf, mit dem, was es behebt.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A project file, YAML or GraphML; it can also be dropped onto the window</source>
        <translation>Eine Projektdatei, YAML oder GraphML; sie lässt sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Kept, but in no file yet</source>
        <translation>Behalten, aber noch in keiner Datei</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Throw these edits away for good</source>
        <translation>Diese Änderungen endgültig verwerfen</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Kürzlich geöffnet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zur Tour</translation>
    </message>
    <message>
        <source>Find, understand and mend a broken call, in five steps</source>
        <translation>Einen unterbrochenen Anruf finden, verstehen und beheben, in fünf Schritten</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>Start with an empty plan</source>
        <translation>Mit einem leeren Plan beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a project file or from YAML</source>
        <translation>Einen Plan aus einer Projektdatei oder aus YAML öffnen</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Keep the plan in a project file of this name from now on</source>
        <translation>Den Plan von jetzt an in einer Projektdatei dieses Namens behalten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read YAML, or a network in GraphML, into a new plan</source>
        <translation>YAML oder ein Netz in GraphML in einen neuen Plan lesen</translation>
    </message>
    <message>
        <source>Export &amp;YAML…</source>
        <translation>&amp;YAML exportieren…</translation>
    </message>
    <message>
        <source>Write the plan as YAML, for review and version control</source>
        <translation>Den Plan als YAML schreiben, zur Durchsicht und Versionsverwaltung</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Write what the canvas shows as SVG, PNG or PDF, or for draw.io</source>
        <translation>Schreiben, was die Zeichenfläche zeigt, als SVG, PNG oder PDF, oder für draw.io</translation>
    </message>
    <message>
        <source>Export plan d&amp;ocument…</source>
        <translation>Pland&amp;okument exportieren…</translation>
    </message>
    <message>
        <source>Write the whole plan, for those who carry it out, as PDF, ODT, HTML or Markdown</source>
        <translation>Den ganzen Plan für die schreiben, die ihn ausführen, als PDF, ODT, HTML oder Markdown</translation>
    </message>
    <message>
        <source>Export &amp;protocol of walkthroughs…</source>
        <translation>&amp;Protokoll der Durchgänge exportieren…</translation>
    </message>
    <message>
        <source>Write what reviewers have seen and said, hop by hop, with room to sign</source>
        <translation>Schreiben, was Prüfer gesehen und gesagt haben, Hop für Hop, mit Platz zum Unterschreiben</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>&amp;Tabellen exportieren…</translation>
    </message>
    <message>
        <source>Write catalogues, verdicts and loads as a spreadsheet, or one of them as CSV</source>
        <translation>Kataloge, Urteile und Lasten als Tabellenmappe schreiben, oder eine davon als CSV</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Show what differs from another plan: objects, paths, verdicts, headroom</source>
        <translation>Zeigen, was sich von einem anderen Plan unterscheidet: Objekte, Wege, Urteile, Reserve</translation>
    </message>
    <message>
        <source>Iss&amp;ue a version…</source>
        <translation>Version a&amp;usgeben…</translation>
    </message>
    <message>
        <source>Keep the plan as it is under a version&apos;s name, to compare later ones with</source>
        <translation>Den Plan, wie er ist, unter dem Namen einer Version behalten, um spätere damit zu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Merge with another&apos;s version…</source>
        <translation>&amp;Mit der Fassung eines anderen zusammenführen…</translation>
    </message>
    <message>
        <source>Take over what somebody else did to the same plan, and decide what both changed</source>
        <translation>Übernehmen, was jemand anders an demselben Plan getan hat, und entscheiden, was beide geändert haben</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Routewright</source>
        <translation>Routewright verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wieder tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Put what is selected, with all that hangs on it, on the clipboard and delete it</source>
        <translation>Das Ausgewählte mit allem, was daran hängt, in die Zwischenablage legen und löschen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard, for this plan or another one</source>
        <translation>Das Ausgewählte in die Zwischenablage legen, für diesen oder einen anderen Plan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put what is on the clipboard into this plan</source>
        <translation>Was in der Zwischenablage ist, in diesen Plan einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of what is selected</source>
        <translation>Eine Kopie des Ausgewählten machen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected, with what cannot be without it</source>
        <translation>Das Ausgewählte löschen, mit allem, was ohne es nicht sein kann</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>Dem Ausgewählten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select everything on the canvas</source>
        <translation>Alles auf der Zeichenfläche auswählen</translation>
    </message>
    <message>
        <source>Select &amp;similar</source>
        <translation>Ä&amp;hnliche auswählen</translation>
    </message>
    <message>
        <source>Select everything of the kind of what is selected</source>
        <translation>Alles von der Art des Ausgewählten auswählen</translation>
    </message>
    <message>
        <source>Select along the pat&amp;h</source>
        <translation>Entlang des &amp;Wegs auswählen</translation>
    </message>
    <message>
        <source>Select what the lit flow runs through</source>
        <translation>Auswählen, wodurch der hervorgehobene Fluss läuft</translation>
    </message>
    <message>
        <source>In&amp;vert selection</source>
        <translation>Auswahl um&amp;kehren</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>Auswählen, was nicht ausgewählt ist, und nur das</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Go to an object by its name, its kind, an address or any value</source>
        <translation>Zu einem Objekt gehen, nach Name, Art, Adresse oder irgendeinem Wert</translation>
    </message>
    <message>
        <source>Lay &amp;out automatically</source>
        <translation>Automatisch an&amp;ordnen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Left edges in one line</source>
        <translation>Linke Kanten auf eine Linie</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Mittig ausrichten</translation>
    </message>
    <message>
        <source>Centres below each other</source>
        <translation>Mitten untereinander</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Right edges in one line</source>
        <translation>Rechte Kanten auf eine Linie</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Upper edges in one line</source>
        <translation>Obere Kanten auf eine Linie</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Auf &amp;halber Höhe ausrichten</translation>
    </message>
    <message>
        <source>Centres beside each other</source>
        <translation>Mitten nebeneinander</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Lower edges in one line</source>
        <translation>Untere Kanten auf eine Linie</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Equal gaps between three or more, from left to right</source>
        <translation>Gleiche Abstände zwischen dreien oder mehr, von links nach rechts</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Equal gaps between three or more, from top to bottom</source>
        <translation>Gleiche Abstände zwischen dreien oder mehr, von oben nach unten</translation>
    </message>
    <message>
        <source>&amp;Logical</source>
        <translation>&amp;Logisch</translation>
    </message>
    <message>
        <source>Sites as containers of what stands in them</source>
        <translation>Standorte als Behälter dessen, was darin steht</translation>
    </message>
    <message>
        <source>&amp;Geographic</source>
        <translation>&amp;Geografisch</translation>
    </message>
    <message>
        <source>Sites where they are on the map</source>
        <translation>Standorte, wo sie auf der Karte sind</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>Es größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>Mehr davon zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Au&amp;swahl einpassen</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Das Ausgewählte so groß zeigen, wie es passt</translation>
    </message>
    <message>
        <source>La&amp;yers…</source>
        <translation>&amp;Ebenen…</translation>
    </message>
    <message>
        <source>Show, dim, hide or lock what the drawing says, and choose regions</source>
        <translation>Zeigen, dimmen, verbergen oder sperren, was die Zeichnung sagt, und Regionen wählen</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep view, layers, regions and zoom under a name</source>
        <translation>Ansicht, Ebenen, Regionen und Zoom unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold site</source>
        <translation>Standort ein- oder a&amp;usklappen</translation>
    </message>
    <message>
        <source>Hide what is in a site, or show it again</source>
        <translation>Verbergen, was in einem Standort ist, oder es wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>The whole plan in small, in a corner of the canvas</source>
        <translation>Der ganze Plan im Kleinen, in einer Ecke der Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Walkthrough</source>
        <translation>D&amp;urchgang</translation>
    </message>
    <message>
        <source>Walk the flows hop by hop with a second reviewer, over the whole screen</source>
        <translation>Die Flüsse mit einem zweiten Prüfer Hop für Hop durchgehen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Failure &amp;mode</source>
        <translation>Ausfall&amp;modus</translation>
    </message>
    <message>
        <source>Take elements down by a click and see what happens; the plan stays as it is</source>
        <translation>Elemente mit einem Klick abschalten und sehen, was geschieht; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take selection do&amp;wn or up</source>
        <translation>Auswahl &amp;ab- oder einschalten</translation>
    </message>
    <message>
        <source>See what happens when what is selected fails</source>
        <translation>Sehen, was geschieht, wenn das Ausgewählte ausfällt</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkler Text auf Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf Dunkel</translation>
    </message>
    <message>
        <source>As the des&amp;ktop</source>
        <translation>Wie der S&amp;chreibtisch</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Do anything by typing a part of its name</source>
        <translation>Alles tun, indem man einen Teil seines Namens tippt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>See, change and print the keys of every command</source>
        <translation>Die Tasten jedes Befehls sehen, ändern und drucken</translation>
    </message>
    <message>
        <source>&amp;About Routewright</source>
        <translation>&amp;Über Routewright</translation>
    </message>
    <message>
        <source>Version, licence and where the resources come from</source>
        <translation>Version, Lizenz und woher die Ressourcen stammen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: Englisch</translation>
    </message>
    <message>
        <source>Speak English from the next start on</source>
        <translation>Ab dem nächsten Start Englisch sprechen</translation>
    </message>
    <message>
        <source>Language: German</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Speak German from the next start on</source>
        <translation>Ab dem nächsten Start Deutsch sprechen</translation>
    </message>
    <message>
        <source>Language: Japanese</source>
        <translation>Sprache: Japanisch</translation>
    </message>
    <message>
        <source>Speak Japanese from the next start on</source>
        <translation>Ab dem nächsten Start Japanisch sprechen</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache des Schreibtischs</translation>
    </message>
    <message>
        <source>Speak as the desktop does from the next start on</source>
        <translation>Ab dem nächsten Start sprechen, wie der Schreibtisch es tut</translation>
    </message>
    <message>
        <source>Place what is selected anew, or everything; one step to undo</source>
        <translation>Ausgewähltes neu setzen, oder alles; ein Schritt zum Zurücknehmen</translation>
    </message>
    <message>
        <source>High contrast, lig&amp;ht</source>
        <translation>Hoher Kontrast, &amp;hell</translation>
    </message>
    <message>
        <source>Black on white, with strong lines and wide focus rims</source>
        <translation>Schwarz auf Weiß, mit starken Linien und breitem Fokusrand</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>Hoher Kontrast, dunke&amp;l</translation>
    </message>
    <message>
        <source>White on black, with strong lines and wide focus rims</source>
        <translation>Weiß auf Schwarz, mit starken Linien und breitem Fokusrand</translation>
    </message>
    <message>
        <source>Read about what has the focus, or what the tool tip speaks of</source>
        <translation>Über das lesen, was den Fokus hat oder wovon der Tooltip spricht</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Find, understand and mend a broken call, in five steps</source>
        <translation>Einen unterbrochenen Anruf finden, verstehen und beheben, in fünf Schritten</translation>
    </message>
    <message>
        <source>Copy s&amp;ettings</source>
        <translation>Einst&amp;ellungen kopieren</translation>
    </message>
    <message>
        <source>Take what the selected object is set to, and how it is drawn</source>
        <translation>Nehmen, wie das ausgewählte Objekt eingestellt und gezeichnet ist</translation>
    </message>
    <message>
        <source>Paste sett&amp;ings</source>
        <translation>Einstellun&amp;gen einfügen</translation>
    </message>
    <message>
        <source>Set what is selected of the same kind to it; names, addresses and ends stay</source>
        <translation>Das Ausgewählte derselben Art so einstellen; Namen, Adressen und Enden bleiben</translation>
    </message>
    <message>
        <source>Add p&amp;icture…</source>
        <translation>B&amp;ild hinzufügen…</translation>
    </message>
    <message>
        <source>Put a picture on the canvas: a photograph of the rack, a floor plan, a logo</source>
        <translation>Ein Bild auf die Zeichenfläche setzen: ein Foto des Schranks, einen Grundriss, ein Logo</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, primary link</source>
        <translation>%1, erste Anschlussleitung</translation>
    </message>
    <message>
        <source>%1, secondary link</source>
        <translation>%1, zweite Anschlussleitung</translation>
    </message>
    <message>
        <source>shared risk “%1”</source>
        <translation>gemeinsames Risiko „%1“</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Physical link</source>
        <translation>Anschlussleitung</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>Internetausgang</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>congestion likely</source>
        <translation>Stau wahrscheinlich</translation>
    </message>
    <message>
        <source>low</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>ample</source>
        <translation>reichlich</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>Überfluss</translation>
    </message>
    <message>
        <source>people cut off: %1</source>
        <translation>abgeschnittene Personen: %1</translation>
    </message>
    <message>
        <source>people degraded: %1</source>
        <translation>beeinträchtigte Personen: %1</translation>
    </message>
    <message>
        <source>flows lost: %1</source>
        <translation>verlorene Flüsse: %1</translation>
    </message>
    <message>
        <source>flows moved: %1</source>
        <translation>verlegte Flüsse: %1</translation>
    </message>
    <message>
        <source>sessions lost on flows: %1</source>
        <translation>Flüsse mit verlorenen Sitzungen: %1</translation>
    </message>
    <message>
        <source>overloaded: %1</source>
        <translation>überlastet: %1</translation>
    </message>
    <message>
        <source>needs hands: an edge that is up could serve what is lost</source>
        <translation>braucht Handarbeit: ein Ausgang in Betrieb könnte das Verlorene bedienen</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&quot;{0}&quot; is not an address</source>
        <translation>„{0}“ ist keine Adresse</translation>
    </message>
    <message>
        <source>write 192.0.2.1 or 2001:db8::1</source>
        <translation>schreiben Sie 192.0.2.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a prefix</source>
        <translation>„{0}“ ist kein Präfix</translation>
    </message>
    <message>
        <source>write it in CIDR form: 203.0.113.0/28 or 2001:db8::/48</source>
        <translation>schreiben Sie es in CIDR-Form: 203.0.113.0/28 oder 2001:db8::/48</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no valid prefix length</source>
        <translation>„{0}“ hat keine gültige Präfixlänge</translation>
    </message>
    <message>
        <source>a length from 0 to {0} stands behind the slash</source>
        <translation>hinter dem Schrägstrich steht eine Länge von 0 bis {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has bits behind its length</source>
        <translation>„{0}“ hat Bits hinter seiner Länge</translation>
    </message>
    <message>
        <source>the network is {0}</source>
        <translation>das Netz ist {0}</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>ein solches Objekt gibt es nicht</translation>
    </message>
    <message>
        <source>it may have been deleted</source>
        <translation>vielleicht wurde es gelöscht</translation>
    </message>
    <message>
        <source>unknown property &quot;{0}&quot;</source>
        <translation>unbekannte Eigenschaft „{0}“</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not an id</source>
        <translation>„{0}“ ist keine Id</translation>
    </message>
    <message>
        <source>ids have small letters, digits and hyphens</source>
        <translation>Ids haben kleine Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is taken</source>
        <translation>die Id „{0}“ ist vergeben</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>wählen Sie eine andere Id</translation>
    </message>
    <message>
        <source>the plan itself cannot be deleted</source>
        <translation>der Plan selbst kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the value does not fit</source>
        <translation>der Wert passt nicht</translation>
    </message>
    <message>
        <source>the plan has changed here since</source>
        <translation>der Plan hat sich hier inzwischen geändert</translation>
    </message>
    <message>
        <source>look at what it is now, and try again</source>
        <translation>sehen Sie nach, was jetzt da ist, und versuchen Sie es wieder</translation>
    </message>
    <message>
        <source>the value is nested too deeply</source>
        <translation>der Wert ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>the value is of an unknown kind</source>
        <translation>der Wert ist von unbekannter Art</translation>
    </message>
    <message>
        <source>this is not valid JSON of ours</source>
        <translation>das ist kein gültiges JSON von uns</translation>
    </message>
    <message>
        <source>this is not a change set</source>
        <translation>das ist kein Satz von Änderungen</translation>
    </message>
    <message>
        <source>a change names no object</source>
        <translation>eine Änderung nennt kein Objekt</translation>
    </message>
    <message>
        <source>this is not a copy of a plan&apos;s objects</source>
        <translation>das ist keine Kopie von Objekten eines Plans</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is used twice</source>
        <translation>die Id „{0}“ ist zweimal verwendet</translation>
    </message>
    <message>
        <source>give one of them another id</source>
        <translation>geben Sie einem davon eine andere Id</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not in this plan</source>
        <translation>„{0}“ ist nicht in diesem Plan</translation>
    </message>
    <message>
        <source>expected the id of: {0}</source>
        <translation>erwartet wird die Id von: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing</source>
        <translation>„{0}“ fehlt</translation>
    </message>
    <message>
        <source>expected: {0}</source>
        <translation>erwartet: {0}</translation>
    </message>
    <message>
        <source>a link joins a node with itself</source>
        <translation>eine Verbindung verbindet einen Knoten mit sich selbst</translation>
    </message>
    <message>
        <source>name two different nodes</source>
        <translation>nennen Sie zwei verschiedene Knoten</translation>
    </message>
    <message>
        <source>an inbound flow needs the endpoint that is called</source>
        <translation>ein eingehender Fluss braucht den Endpunkt, der aufgerufen wird</translation>
    </message>
    <message>
        <source>an outbound flow needs the site that it starts from</source>
        <translation>ein ausgehender Fluss braucht den Standort, an dem er beginnt</translation>
    </message>
    <message>
        <source>set &quot;endpoint&quot;</source>
        <translation>setzen Sie &quot;endpoint&quot;</translation>
    </message>
    <message>
        <source>set &quot;site&quot;</source>
        <translation>setzen Sie &quot;site&quot;</translation>
    </message>
    <message>
        <source>did you mean &quot;{0}&quot;?</source>
        <translation>meinten Sie „{0}“?</translation>
    </message>
    <message>
        <source>at most {0} bytes</source>
        <translation>höchstens {0} Bytes</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not fit here</source>
        <translation>„{0}“ passt hier nicht</translation>
    </message>
    <message>
        <source>{0} is out of range</source>
        <translation>{0} ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>the text is not clean UTF-8</source>
        <translation>der Text ist kein sauberes UTF-8</translation>
    </message>
    <message>
        <source>remove control characters and broken bytes</source>
        <translation>entfernen Sie Steuerzeichen und kaputte Bytes</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>höchstens {0} Ebenen</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>unbekannter Schlüssel „{0}“</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen Sie es</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>a prefix such as 203.0.113.0/28</source>
        <translation>ein Präfix wie 203.0.113.0/28</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.1</source>
        <translation>eine Adresse wie 192.0.2.1</translation>
    </message>
    <message>
        <source>the id of an object of this plan</source>
        <translation>die Id eines Objekts dieses Plans</translation>
    </message>
    <message>
        <source>a list, each {0}</source>
        <translation>eine Liste, jedes {0}</translation>
    </message>
    <message>
        <source>names with {0}</source>
        <translation>Namen mit {0}</translation>
    </message>
    <message>
        <source>{0}, or {1}</source>
        <translation>{0}, oder {1}</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>irgendein Wert</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not known here</source>
        <translation>„{0}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a record (key: value)</source>
        <translation>ein Satz (Schlüssel: Wert)</translation>
    </message>
    <message>
        <source>{0} does not fit here</source>
        <translation>{0} passt hier nicht</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>a plan begins with &quot;routewright: 1&quot;</source>
        <translation>ein Plan beginnt mit &quot;routewright: 1&quot;</translation>
    </message>
    <message>
        <source>this is not a plan: the format version is missing</source>
        <translation>das ist kein Plan: die Formatversion fehlt</translation>
    </message>
    <message>
        <source>the format version is not a whole number</source>
        <translation>die Formatversion ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>write &quot;routewright: 1&quot;</source>
        <translation>schreiben Sie &quot;routewright: 1&quot;</translation>
    </message>
    <message>
        <source>this plan has format {0}, made by a newer version of the program</source>
        <translation>dieser Plan hat das Format {0} einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>update the program; this one reads format {0}</source>
        <translation>aktualisieren Sie das Programm; dieses liest Format {0}</translation>
    </message>
    <message>
        <source>a list, each a record</source>
        <translation>eine Liste, jedes ein Satz</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>die Id fehlt</translation>
    </message>
    <message>
        <source>ids have small letters, digits and hyphens, and are there once</source>
        <translation>Ids haben kleine Buchstaben, Ziffern und Bindestriche und kommen einmal vor</translation>
    </message>
    <message>
        <source>{0} is not an id</source>
        <translation>{0} ist keine Id</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is used twice, first in line {1}</source>
        <translation>die Id „{0}“ ist zweimal verwendet, zuerst in Zeile {1}</translation>
    </message>
    <message>
        <source>a record of id: properties</source>
        <translation>ein Satz aus Id: Eigenschaften</translation>
    </message>
    <message>
        <source>known here: {0}</source>
        <translation>hier bekannt: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is of another kind: {1}</source>
        <translation>„{0}“ ist von anderer Art: {1}</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>one file holds one plan; remove &quot;---&quot;</source>
        <translation>eine Datei enthält einen Plan; entfernen Sie &quot;---&quot;</translation>
    </message>
    <message>
        <source>the text has control characters</source>
        <translation>der Text hat Steuerzeichen</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>entfernen Sie sie</translation>
    </message>
    <message>
        <source>too many aliases</source>
        <translation>zu viele Aliase</translation>
    </message>
    <message>
        <source>write the values out</source>
        <translation>schreiben Sie die Werte aus</translation>
    </message>
    <message>
        <source>an alias repeats what it stands in</source>
        <translation>ein Alias wiederholt, worin er steht</translation>
    </message>
    <message>
        <source>an alias cannot be a key</source>
        <translation>ein Alias kann kein Schlüssel sein</translation>
    </message>
    <message>
        <source>write the key out</source>
        <translation>schreiben Sie den Schlüssel aus</translation>
    </message>
    <message>
        <source>the anchor &quot;{0}&quot; is there twice</source>
        <translation>der Anker „{0}“ ist zweimal da</translation>
    </message>
    <message>
        <source>rename or remove one of them</source>
        <translation>benennen Sie einen davon um oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>the tag &quot;{0}&quot; has no meaning here</source>
        <translation>das Tag „{0}“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>remove it; put text in quotes</source>
        <translation>entfernen Sie es; setzen Sie Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>der Schlüssel „{0}“ ist zweimal da</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>entfernen Sie einen davon</translation>
    </message>
    <message>
        <source>the file has too many values</source>
        <translation>die Datei hat zu viele Werte</translation>
    </message>
    <message>
        <source>a key must be a single word or text</source>
        <translation>ein Schlüssel muss ein einzelnes Wort oder ein Text sein</translation>
    </message>
    <message>
        <source>close every bracket; write &quot;key: value&quot;</source>
        <translation>schließen Sie jede Klammer; schreiben Sie &quot;key: value&quot;</translation>
    </message>
    <message>
        <source>merge keys (&quot;&lt;&lt;&quot;) are not read</source>
        <translation>Merge-Schlüssel (&quot;&lt;&lt;&quot;) werden nicht gelesen</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>not well-formed YAML: {0}</source>
        <translation>kein wohlgeformtes YAML: {0}</translation>
    </message>
    <message>
        <source>check indentation (no tabs), quotes and brackets here and above</source>
        <translation>prüfen Sie Einrückung (keine Tabulatoren), Anführungszeichen und Klammern hier und darüber</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>die Datei kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>die Datei ist UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>the file is not clean UTF-8 text</source>
        <translation>die Datei ist kein sauberer UTF-8-Text</translation>
    </message>
    <message>
        <source>not well-formed XML: {0}</source>
        <translation>kein wohlgeformtes XML: {0}</translation>
    </message>
    <message>
        <source>check the tags here and above</source>
        <translation>prüfen Sie die Tags hier und darüber</translation>
    </message>
    <message>
        <source>this is XML, but not GraphML</source>
        <translation>das ist XML, aber kein GraphML</translation>
    </message>
    <message>
        <source>the outermost element is called graphml</source>
        <translation>das äußerste Element heißt graphml</translation>
    </message>
    <message>
        <source>the file has a second graph</source>
        <translation>die Datei hat einen zweiten Graphen</translation>
    </message>
    <message>
        <source>leave one graph in it</source>
        <translation>lassen Sie einen Graphen darin</translation>
    </message>
    <message>
        <source>the file has no graph</source>
        <translation>die Datei hat keinen Graphen</translation>
    </message>
    <message>
        <source>expected: an element graph with nodes and edges</source>
        <translation>erwartet: ein Element graph mit Knoten und Kanten</translation>
    </message>
    <message>
        <source>a key has no id</source>
        <translation>ein Schlüssel hat keine Id</translation>
    </message>
    <message>
        <source>give it one; data refer to it</source>
        <translation>geben Sie ihm eine; Daten beziehen sich darauf</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is declared twice</source>
        <translation>der Schlüssel „{0}“ ist zweimal vereinbart</translation>
    </message>
    <message>
        <source>no key &quot;{0}&quot; is declared</source>
        <translation>kein Schlüssel „{0}“ ist vereinbart</translation>
    </message>
    <message>
        <source>declare it at the head of the file</source>
        <translation>vereinbaren Sie ihn am Anfang der Datei</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>hyperedges cannot be read</source>
        <translation>Hyperkanten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>join its nodes by edges</source>
        <translation>verbinden Sie ihre Knoten durch Kanten</translation>
    </message>
    <message>
        <source>the graph has no nodes</source>
        <translation>der Graph hat keine Knoten</translation>
    </message>
    <message>
        <source>a network has at least one</source>
        <translation>ein Netz hat mindestens einen</translation>
    </message>
    <message>
        <source>the graph has too many edges</source>
        <translation>der Graph hat zu viele Kanten</translation>
    </message>
    <message>
        <source>the graph has too many nodes</source>
        <translation>der Graph hat zu viele Knoten</translation>
    </message>
    <message>
        <source>a node has no id</source>
        <translation>ein Knoten hat keine Id</translation>
    </message>
    <message>
        <source>give it one; edges refer to it</source>
        <translation>geben Sie ihm eine; Kanten beziehen sich darauf</translation>
    </message>
    <message>
        <source>the node id &quot;{0}&quot; is used twice</source>
        <translation>die Knoten-Id „{0}“ ist zweimal verwendet</translation>
    </message>
    <message>
        <source>a graph inside a node cannot be read</source>
        <translation>ein Graph in einem Knoten kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>draw it on one level</source>
        <translation>zeichnen Sie ihn auf einer Ebene</translation>
    </message>
    <message>
        <source>the node &quot;{0}&quot; has one of latitude and longitude</source>
        <translation>der Knoten „{0}“ hat nur eines von Breite und Länge</translation>
    </message>
    <message>
        <source>give both or neither</source>
        <translation>geben Sie beide an oder keines</translation>
    </message>
    <message>
        <source>the edge&apos;s {0} &quot;{1}&quot; is no node</source>
        <translation>{0} „{1}“ der Kante ist kein Knoten</translation>
    </message>
    <message>
        <source>name the id of a node of this graph</source>
        <translation>nennen Sie die Id eines Knotens dieses Graphen</translation>
    </message>
    <message>
        <source>there is no such edge</source>
        <translation>einen solchen Ausgang gibt es nicht</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>eine Version braucht einen Namen</translation>
    </message>
    <message>
        <source>give it one, such as 1.0</source>
        <translation>geben Sie ihr einen, etwa 1.0</translation>
    </message>
    <message>
        <source>version {0} is issued already</source>
        <translation>Version {0} ist schon ausgegeben</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>geben Sie dieser einen anderen Namen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free some space, or save to another place</source>
        <translation>schaffen Sie Platz oder speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>the file would become too large for this disk</source>
        <translation>die Datei würde für diesen Datenträger zu groß</translation>
    </message>
    <message>
        <source>save to another place</source>
        <translation>speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>es ist nicht erlaubt</translation>
    </message>
    <message>
        <source>ask for the right to write there, or save to another place</source>
        <translation>bitten Sie um das Recht, dort zu schreiben, oder speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>einen solchen Ordner oder eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the path, or save to another place</source>
        <translation>prüfen Sie den Pfad oder speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>wählen Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <source>the path goes round in circles</source>
        <translation>der Pfad läuft im Kreis</translation>
    </message>
    <message>
        <source>mend the symbolic links, or choose another place</source>
        <translation>berichtigen Sie die symbolischen Links oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>save to another disk, and check this one</source>
        <translation>speichern Sie auf einem anderen Datenträger und prüfen Sie diesen</translation>
    </message>
    <message>
        <source>cannot read the file</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>the file is larger than 512 MB, which no plan is</source>
        <translation>die Datei ist größer als 512 MB, was kein Plan ist</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>cannot save the file</source>
        <translation>die Datei kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>cannot save here: this is not a regular file</source>
        <translation>hier kann nicht gespeichert werden: das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot save the file: it is write-protected</source>
        <translation>die Datei kann nicht gespeichert werden: sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>lift the protection, or save under another name</source>
        <translation>heben Sie den Schutz auf oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>cannot save the file: its backup cannot be kept</source>
        <translation>die Datei kann nicht gespeichert werden: ihre Sicherung lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>a SQLite database of another program</source>
        <translation>eine SQLite-Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>compressed data (gzip)</source>
        <translation>komprimierte Daten (gzip)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>open a file that Routewright saved</source>
        <translation>öffnen Sie eine Datei, die Routewright gespeichert hat</translation>
    </message>
    <message>
        <source>this is not a Routewright project; it seems to be {0}</source>
        <translation>das ist kein Routewright-Projekt; es scheint {0} zu sein</translation>
    </message>
    <message>
        <source>data of a kind that is not known here</source>
        <translation>Daten von hier unbekannter Art</translation>
    </message>
    <message>
        <source>a plan in YAML</source>
        <translation>ein Plan in YAML</translation>
    </message>
    <message>
        <source>import it instead of opening it</source>
        <translation>importieren Sie ihn, statt ihn zu öffnen</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML oder HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>cannot lock the file</source>
        <translation>die Datei kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>the project is open elsewhere: {0}</source>
        <translation>das Projekt ist anderswo offen: {0}</translation>
    </message>
    <message>
        <source>close it there, or save under another name</source>
        <translation>schließen Sie es dort oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>unsaved edits of an earlier run are waiting</source>
        <translation>ungespeicherte Änderungen eines früheren Laufs warten</translation>
    </message>
    <message>
        <source>recover or drop them first</source>
        <translation>stellen Sie sie zuerst wieder her oder verwerfen Sie sie</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>das Projekt ist nur lesbar</translation>
    </message>
    <message>
        <source>the project is read-only: it is open elsewhere, {0}</source>
        <translation>das Projekt ist nur lesbar: es ist anderswo offen, {0}</translation>
    </message>
    <message>
        <source>save it under another name to change it</source>
        <translation>speichern Sie es unter einem anderen Namen, um es zu ändern</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the recovery journal is damaged; what comes before it can be recovered</source>
        <translation>ein Teil des Wiederherstellungsprotokolls ist beschädigt; was davor steht, lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>a recovery journal cannot be used: {0}</source>
        <translation>ein Wiederherstellungsprotokoll ist nicht zu gebrauchen: {0}</translation>
    </message>
    <message>
        <source>it cannot be moved out of the way either; remove it</source>
        <translation>es lässt sich auch nicht aus dem Weg räumen; entfernen Sie es</translation>
    </message>
    <message>
        <source>it was kept as &quot;{0}&quot;</source>
        <translation>es wurde als „{0}“ behalten</translation>
    </message>
    <message>
        <source>cannot keep a recovery journal</source>
        <translation>ein Wiederherstellungsprotokoll lässt sich nicht führen</translation>
    </message>
    <message>
        <source>the recovery journal is in use</source>
        <translation>das Wiederherstellungsprotokoll ist in Gebrauch</translation>
    </message>
    <message>
        <source>close the other window</source>
        <translation>schließen Sie das andere Fenster</translation>
    </message>
    <message>
        <source>the plan has no file yet</source>
        <translation>der Plan hat noch keine Datei</translation>
    </message>
    <message>
        <source>save it under a name</source>
        <translation>speichern Sie ihn unter einem Namen</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>speichern Sie ihn unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the file that it belongs to was replaced</source>
        <translation>die Datei, zu der es gehört, wurde ersetzt</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>cannot remove the recovery journal</source>
        <translation>das Wiederherstellungsprotokoll kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>the column holds a value of another type</source>
        <translation>die Spalte hat einen Wert von anderem Typ</translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation>das ist keine Id</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>die Id ist zweimal verwendet</translation>
    </message>
    <message>
        <source>there can be only one</source>
        <translation>es kann nur eines geben</translation>
    </message>
    <message>
        <source>the file holds {0} &quot;{1}&quot;, which Routewright does not write</source>
        <translation>die Datei enthält {0} „{1}“, was Routewright nicht schreibt</translation>
    </message>
    <message>
        <source>another program has changed it</source>
        <translation>ein anderes Programm hat sie geändert</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is missing</source>
        <translation>die Spalte „{0}“ fehlt</translation>
    </message>
    <message>
        <source>a trigger</source>
        <translation>einen Trigger</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>eine Sicht</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>einen Index</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>eine virtuelle Tabelle</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>the table &quot;{0}&quot; is missing</source>
        <translation>die Tabelle „{0}“ fehlt</translation>
    </message>
    <message>
        <source>a computed column</source>
        <translation>eine berechnete Spalte</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>its first line is no good</source>
        <translation>seine erste Zeile taugt nicht</translation>
    </message>
    <message>
        <source>it was written by another version of Routewright ({0})</source>
        <translation>es wurde von einer anderen Version von Routewright geschrieben ({0})</translation>
    </message>
    <message>
        <source>it is not a recovery journal, or its first line is torn</source>
        <translation>es ist kein Wiederherstellungsprotokoll, oder seine erste Zeile ist zerrissen</translation>
    </message>
    <message>
        <source>cannot write the recovery journal</source>
        <translation>das Wiederherstellungsprotokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot go on with the recovery journal</source>
        <translation>das Wiederherstellungsprotokoll kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>cannot write the recovery journal, nor mend it</source>
        <translation>das Wiederherstellungsprotokoll kann weder geschrieben noch berichtigt werden</translation>
    </message>
    <message>
        <source>its contents are not what was saved</source>
        <translation>sein Inhalt ist nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>the project file is damaged: {0}</source>
        <translation>die Projektdatei ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>open its backup &quot;{0}&quot;</source>
        <translation>öffnen Sie ihre Sicherung „{0}“</translation>
    </message>
    <message>
        <source>there is no backup beside it; take it from your own copies</source>
        <translation>daneben liegt keine Sicherung; nehmen Sie sie aus Ihren eigenen Kopien</translation>
    </message>
    <message>
        <source>the file was saved by a newer Routewright{0} (format {1}, this one knows up to {2})</source>
        <translation>die Datei wurde von einem neueren Routewright{0} gespeichert (Format {1}, dieses kennt bis {2})</translation>
    </message>
    <message>
        <source>install the newer version, or have the plan exported as YAML there</source>
        <translation>installieren Sie die neuere Version oder lassen Sie den Plan dort als YAML exportieren</translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is: {0}</source>
        <translation>der Plan kann so nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>cannot save the file: {0}</source>
        <translation>die Datei kann nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>cannot save the file, what was written cannot be read: {0}</source>
        <translation>die Datei kann nicht gespeichert werden, das Geschriebene ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>it belongs to a project file</source>
        <translation>es gehört zu einer Projektdatei</translation>
    </message>
    <message>
        <source>its edits belong to another state of the file, which was replaced since</source>
        <translation>seine Änderungen gehören zu einem anderen Stand der Datei, die seither ersetzt wurde</translation>
    </message>
    <message>
        <source>a value is too long for a project file</source>
        <translation>ein Wert ist zu lang für eine Projektdatei</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen Sie ihn</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>give each entry a name</source>
        <translation>geben Sie jedem Eintrag einen Namen</translation>
    </message>
    <message>
        <source>the name &quot;{0}&quot; is there twice</source>
        <translation>der Name „{0}“ ist zweimal da</translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation>ändern Sie einen davon</translation>
    </message>
    <message>
        <source>nothing is chosen</source>
        <translation>nichts ist gewählt</translation>
    </message>
    <message>
        <source>choose what it is</source>
        <translation>wählen Sie, was es ist</translation>
    </message>
    <message>
        <source>the bookmarks of the PDF cannot be written: {0}</source>
        <translation>die Lesezeichen der PDF-Datei können nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>report this with the plan</source>
        <translation>melden Sie dies mit dem Plan</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be made: {0}</source>
        <translation>die Tabellenmappe kann nicht erstellt werden: {0}</translation>
    </message>
    <message>
        <source>free some space in the folder for temporary files</source>
        <translation>schaffen Sie Platz im Ordner für vorübergehende Dateien</translation>
    </message>
    <message>
        <source>there is no flow &quot;{0}&quot;</source>
        <translation>es gibt keinen Fluss „{0}“</translation>
    </message>
    <message>
        <source>name a flow of this plan</source>
        <translation>nennen Sie einen Fluss dieses Plans</translation>
    </message>
    <message>
        <source>the file cannot be written: {0}</source>
        <translation>die Datei kann nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>wählen Sie einen anderen Ordner oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the document was given up</source>
        <translation>das Dokument wurde abgebrochen</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>the document cannot be written as ODT</source>
        <translation>das Dokument kann nicht als ODT geschrieben werden</translation>
    </message>
    <message>
        <source>export it as PDF</source>
        <translation>exportieren Sie es als PDF</translation>
    </message>
    <message>
        <source>a plan document is written as PDF, ODT, HTML or Markdown</source>
        <translation>ein Plandokument wird als PDF, ODT, HTML oder Markdown geschrieben</translation>
    </message>
    <message>
        <source>let the file&apos;s name end in .pdf, .odt, .html or .md</source>
        <translation>der Name der Datei soll auf .pdf, .odt, .html oder .md enden</translation>
    </message>
    <message>
        <source>a diagram is written as SVG, PNG, PDF or for draw.io</source>
        <translation>ein Diagramm wird als SVG, PNG, PDF oder für draw.io geschrieben</translation>
    </message>
    <message>
        <source>let the file&apos;s name end in .svg, .png, .pdf or .drawio</source>
        <translation>der Name der Datei soll auf .svg, .png, .pdf oder .drawio enden</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>choose a smaller scale</source>
        <translation>wählen Sie einen kleineren Maßstab</translation>
    </message>
    <message>
        <source>this does not fit into a line</source>
        <translation>das passt nicht in eine Zeile</translation>
    </message>
    <message>
        <source>change it in the inspector</source>
        <translation>ändern Sie es im Inspektor</translation>
    </message>
    <message>
        <source>nothing here is called &quot;{0}&quot;</source>
        <translation>nichts hier heißt „{0}“</translation>
    </message>
    <message>
        <source>expected the name or the id of: {0}</source>
        <translation>erwartet wird der Name oder die Id von: {0}</translation>
    </message>
    <message>
        <source>several are called &quot;{0}&quot;</source>
        <translation>mehrere heißen „{0}“</translation>
    </message>
    <message>
        <source>give the id: {0}</source>
        <translation>geben Sie die Id an: {0}</translation>
    </message>
    <message>
        <source>there is no sample &quot;{0}&quot;</source>
        <translation>es gibt kein Beispiel „{0}“</translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>Drag a rim</source>
        <translation>Am Rand ziehen</translation>
    </message>
    <message>
        <source>Draw a connection to another node</source>
        <translation>Eine Verbindung zu einem anderen Knoten zeichnen</translation>
    </message>
    <message>
        <source>Drag the ground</source>
        <translation>Am Grund ziehen</translation>
    </message>
    <message>
        <source>Select what lies in the frame</source>
        <translation>Auswählen, was im Rahmen liegt</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Umschalt oder Strg und Klick</translation>
    </message>
    <message>
        <source>Add to the selection, or take from it</source>
        <translation>Zur Auswahl hinzufügen oder davon wegnehmen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Move freely, off grid and guides</source>
        <translation>Frei bewegen, ohne Raster und Hilfslinien</translation>
    </message>
    <message>
        <source>Double click or Enter</source>
        <translation>Doppelklick oder Eingabe</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>An Ort und Stelle umbenennen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid; with Shift by one unit</source>
        <translation>Die Auswahl um einen Rasterschritt bewegen; mit Umschalt um eine Einheit</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next object</source>
        <translation>Zum nächsten Objekt gehen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what is being done; then select nothing</source>
        <translation>Abbrechen, was gerade getan wird; dann nichts auswählen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with Shift scroll sideways</source>
        <translation>Am Zeiger zoomen; mit Umschalt seitwärts rollen</translation>
    </message>
    <message>
        <source>Space or middle button and drag</source>
        <translation>Leertaste oder mittlere Taste und Ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Die Ansicht bewegen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Routewright: keys</source>
        <translation>Routewright: Tasten</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>Go along a line to the neighbour in that direction</source>
        <translation>Eine Linie entlang zum Nachbarn in dieser Richtung gehen</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How many people work at each site</source>
        <translation>Wie viele Personen an jedem Standort arbeiten</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>The prefixes of sites and segments</source>
        <translation>Die Präfixe von Standorten und Segmenten</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Costs and filters of links, preference and prepending of edges</source>
        <translation>Kosten und Filter der Verbindungen, Präferenz und Verlängerung der Ausgänge</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Bars of circuits and egresses, and links that are more than half full</source>
        <translation>Balken der Leitungen und Internetausgänge, und Verbindungen, die mehr als halb voll sind</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>One-way latency of links and edges, given or estimated</source>
        <translation>Einweglatenz von Verbindungen und Ausgängen, angegeben oder geschätzt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Which devices keep state, with whom, and what they control</source>
        <translation>Welche Geräte sich Sitzungen merken, mit wem, und was sie kontrollieren</translation>
    </message>
    <message>
        <source>Notes and frames</source>
        <translation>Notizen und Rahmen</translation>
    </message>
    <message>
        <source>What was written on the canvas, and the frames round regions</source>
        <translation>Was auf die Zeichenfläche geschrieben wurde, und die Rahmen um Regionen</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation>MPLS</translation>
    </message>
    <message>
        <source>IP VPN</source>
        <translation>IP-VPN</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>VPN tunnel</source>
        <translation>VPN-Tunnel</translation>
    </message>
    <message>
        <source>Cross connect</source>
        <translation>Cross Connect</translation>
    </message>
    <message>
        <source>ExpressRoute routes</source>
        <translation>ExpressRoute-Routen</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Connected networks</source>
        <translation>Angeschlossene Netze</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>Statische Routen</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>Von A nach B</translation>
    </message>
    <message>
        <source>Routes that B does not learn from A here.</source>
        <translation>Routen, die B hier nicht von A lernt.</translation>
    </message>
    <message>
        <source>From B to A</source>
        <translation>Von B nach A</translation>
    </message>
    <message>
        <source>Routes that A does not learn from B here.</source>
        <translation>Routen, die A hier nicht von B lernt.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Rechtwinklig</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Gebogen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>To the right, in canvas units.</source>
        <translation>Nach rechts, in Einheiten der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Downwards, in canvas units.</source>
        <translation>Nach unten, in Einheiten der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Joins two nodes, both ways.</source>
        <translation>Verbindet zwei Knoten, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>From (A)</source>
        <translation>Von (A)</translation>
    </message>
    <message>
        <source>One end.</source>
        <translation>Ein Ende.</translation>
    </message>
    <message>
        <source>To (B)</source>
        <translation>Nach (B)</translation>
    </message>
    <message>
        <source>The other end.</source>
        <translation>Das andere Ende.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>What carries it.</source>
        <translation>Was sie trägt.</translation>
    </message>
    <message>
        <source>One-way latency</source>
        <translation>Einweglatenz</translation>
    </message>
    <message>
        <source>Measured or given. Left empty, estimated from the distance.</source>
        <translation>Gemessen oder angegeben. Leer: aus der Entfernung geschätzt.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>In each direction.</source>
        <translation>In jeder Richtung.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Routing metric. Left empty, ten times the one-way latency in ms, at least 1.</source>
        <translation>Routingmetrik. Leer: zehnmal die Einweglatenz in ms, mindestens 1.</translation>
    </message>
    <message>
        <source>Route filters</source>
        <translation>Routenfilter</translation>
    </message>
    <message>
        <source>Routes that do not pass here.</source>
        <translation>Routen, die hier nicht durchkommen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>How it is drawn on the logical view.</source>
        <translation>Wie sie auf der logischen Ansicht gezeichnet wird.</translation>
    </message>
    <message>
        <source>Way-points</source>
        <translation>Wegpunkte</translation>
    </message>
    <message>
        <source>Points that the line runs through, from A to B. Drag its handles on the canvas.</source>
        <translation>Punkte, durch die die Linie läuft, von A nach B. Ziehen Sie ihre Griffe auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>Internetausgang</translation>
    </message>
    <message>
        <source>Internet egresses</source>
        <translation>Internetausgänge</translation>
    </message>
    <message>
        <source>A circuit of an internet provider.</source>
        <translation>Ein Anschluss eines Internetanbieters.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The node on which it hangs.</source>
        <translation>Der Knoten, an dem er hängt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation>Wer ihn betreibt.</translation>
    </message>
    <message>
        <source>One figure, or up and down apart.</source>
        <translation>Eine Zahl, oder hinauf und herab getrennt.</translation>
    </message>
    <message>
        <source>To Microsoft&apos;s edge over the internet.</source>
        <translation>Zu Microsofts Rand über das Internet.</translation>
    </message>
    <message>
        <source>Meet-me location</source>
        <translation>Meet-me-Standort</translation>
    </message>
    <message>
        <source>Meet-me locations</source>
        <translation>Meet-me-Standorte</translation>
    </message>
    <message>
        <source>Where circuits meet Microsoft&apos;s network.</source>
        <translation>Wo Leitungen auf Microsofts Netz treffen.</translation>
    </message>
    <message>
        <source>Primary at</source>
        <translation>Erste an</translation>
    </message>
    <message>
        <source>The node of the primary link.</source>
        <translation>Der Knoten der ersten Anschlussleitung.</translation>
    </message>
    <message>
        <source>Secondary at</source>
        <translation>Zweite an</translation>
    </message>
    <message>
        <source>The node of the secondary link.</source>
        <translation>Der Knoten der zweiten Anschlussleitung.</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>The public /30 or /126 of its BGP session.</source>
        <translation>Das öffentliche /30 oder /126 seiner BGP-Sitzung.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Switch off to see what its failure does.</source>
        <translation>Schalten Sie ab, um zu sehen, was sein Ausfall bewirkt.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>The first of the two links.</source>
        <translation>Die erste der beiden Anschlussleitungen.</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>The second of the two links.</source>
        <translation>Die zweite der beiden Anschlussleitungen.</translation>
    </message>
    <message>
        <source>Cloud exchange</source>
        <translation>Cloud Exchange</translation>
    </message>
    <message>
        <source>Point-to-point Ethernet</source>
        <translation>Punkt-zu-Punkt-Ethernet</translation>
    </message>
    <message>
        <source>Any-to-any IP VPN</source>
        <translation>Any-to-any-IP-VPN</translation>
    </message>
    <message>
        <source>ExpressRoute Direct</source>
        <translation>ExpressRoute Direct</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Existing perimeter</source>
        <translation>Vorhandener Perimeter</translation>
    </message>
    <message>
        <source>New perimeter</source>
        <translation>Neuer Perimeter</translation>
    </message>
    <message>
        <source>Backhauled</source>
        <translation>Zurückgeführt</translation>
    </message>
    <message>
        <source>Managed by the provider</source>
        <translation>Vom Anbieter betrieben</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>ExpressRoute circuits</source>
        <translation>ExpressRoute-Leitungen</translation>
    </message>
    <message>
        <source>A pair of links to Microsoft at a meet-me location.</source>
        <translation>Ein Paar Anschlussleitungen zu Microsoft an einem Meet-me-Standort.</translation>
    </message>
    <message>
        <source>The node on which it hangs; two where its links end apart.</source>
        <translation>Der Knoten, an dem sie hängt; zwei, wo ihre Anschlussleitungen getrennt enden.</translation>
    </message>
    <message>
        <source>Where it meets Microsoft&apos;s network.</source>
        <translation>Wo sie auf Microsofts Netz trifft.</translation>
    </message>
    <message>
        <source>Who carries it.</source>
        <translation>Wer sie trägt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How it reaches the meet-me location.</source>
        <translation>Wie sie den Meet-me-Standort erreicht.</translation>
    </message>
    <message>
        <source>The purchased rate, in each direction.</source>
        <translation>Die gekaufte Rate, in jeder Richtung.</translation>
    </message>
    <message>
        <source>To Microsoft&apos;s edge. Left empty, estimated from the distance.</source>
        <translation>Zu Microsofts Rand. Leer: aus der Entfernung geschätzt.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Microsoft 365 needs Premium.</source>
        <translation>Microsoft 365 braucht Premium.</translation>
    </message>
    <message>
        <source>Route filter</source>
        <translation>Routenfilter</translation>
    </message>
    <message>
        <source>The services whose routes come in here.</source>
        <translation>Die Dienste, deren Routen hier hereinkommen.</translation>
    </message>
    <message>
        <source>AS number</source>
        <translation>AS-Nummer</translation>
    </message>
    <message>
        <source>Of the enterprise on this circuit.</source>
        <translation>Des Unternehmens an dieser Leitung.</translation>
    </message>
    <message>
        <source>Prepended AS number</source>
        <translation>Vorangestellte AS-Nummer</translation>
    </message>
    <message>
        <source>A private one has no effect: Microsoft removes it.</source>
        <translation>Eine private wirkt nicht: Microsoft entfernt sie.</translation>
    </message>
    <message>
        <source>Fast failure detection</source>
        <translation>Schnelle Ausfallerkennung</translation>
    </message>
    <message>
        <source>BFD: a failure is seen in about a second, not in minutes.</source>
        <translation>BFD: ein Ausfall wird in etwa einer Sekunde bemerkt, nicht in Minuten.</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>Anschlussleitungen</translation>
    </message>
    <message>
        <source>Primary and secondary.</source>
        <translation>Erste und zweite.</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perimeter</translation>
    </message>
    <message>
        <source>Where its traffic is inspected.</source>
        <translation>Wo ihr Verkehr geprüft wird.</translation>
    </message>
    <message>
        <source>DSCP values</source>
        <translation>DSCP-Werte</translation>
    </message>
    <message>
        <source>Markings that are honoured: 46 voice, 34 video, 18 sharing.</source>
        <translation>Markierungen, die beachtet werden: 46 Sprache, 34 Video, 18 Bildschirmfreigabe.</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Every edge</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>NAT pool</source>
        <translation>NAT-Pool</translation>
    </message>
    <message>
        <source>NAT pools</source>
        <translation>NAT-Pools</translation>
    </message>
    <message>
        <source>Addresses that a device puts in place of others.</source>
        <translation>Adressen, die ein Gerät an die Stelle anderer setzt.</translation>
    </message>
    <message>
        <source>The device that translates.</source>
        <translation>Das Gerät, das übersetzt.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outbound: own private sources. Inbound: the callers&apos; addresses, so that answers come back to this device.</source>
        <translation>Ausgehend: eigene private Quellen. Eingehend: die Adressen der Aufrufer, damit Antworten zu diesem Gerät zurückkommen.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The edges whose traffic it translates.</source>
        <translation>Die Ausgänge, deren Verkehr er übersetzt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>The ranges it draws from.</source>
        <translation>Die Bereiche, aus denen er schöpft.</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>Eingetragen auf</translation>
    </message>
    <message>
        <source>Whose addresses they are.</source>
        <translation>Wem die Adressen gehören.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Which routes it takes from its neighbours; its own edges are exempt.</source>
        <translation>Welche Routen es von seinen Nachbarn nimmt; die eigenen Ausgänge sind ausgenommen.</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Transit</translation>
    </message>
    <message>
        <source>Off: it passes on nothing that it learned, so no traffic of others runs through it.</source>
        <translation>Aus: es gibt nichts Gelerntes weiter, also läuft kein Verkehr anderer hindurch.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>Entfernte Benutzer</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Über Proxy</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>A place with people or servers; on the network, the gateway of its LAN.</source>
        <translation>Ein Ort mit Personen oder Servern; im Netz das Gateway seines LAN.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of place it is.</source>
        <translation>Was für ein Ort es ist.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Groups sites that share circuits and fail over to each other.</source>
        <translation>Fasst Standorte zusammen, die Leitungen teilen und füreinander einspringen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who works here; findings are weighed by them.</source>
        <translation>Wer hier arbeitet; Befunde werden danach gewichtet.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>The addresses of its LAN.</source>
        <translation>Die Adressen seines LAN.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Whether people reach services directly or by a proxy.</source>
        <translation>Ob Personen Dienste direkt oder über einen Proxy erreichen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy that its people use.</source>
        <translation>Der Proxy, den seine Personen nutzen.</translation>
    </message>
    <message>
        <source>Resolver&apos;s egress</source>
        <translation>Ausgang des Resolvers</translation>
    </message>
    <message>
        <source>The edge by which its name resolver asks; it decides which front door Microsoft names.</source>
        <translation>Der Ausgang, über den sein Namensauflöser fragt; er entscheidet, welche Vordertür Microsoft nennt.</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>How heavily each service is used here.</source>
        <translation>Wie stark jeder Dienst hier genutzt wird.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>A network of servers, a DMZ.</source>
        <translation>Ein Netz aus Servern, eine DMZ.</translation>
    </message>
    <message>
        <source>The site that it belongs to.</source>
        <translation>Der Standort, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Its addresses.</source>
        <translation>Seine Adressen.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Cloud proxy</source>
        <translation>Cloud-Proxy</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Einbruchserkennung</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Aktiv-aktiv</translation>
    </message>
    <message>
        <source>Active-passive</source>
        <translation>Aktiv-passiv</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Wohin.</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The neighbour, or the own edge, that it leads to.</source>
        <translation>Der Nachbar oder der eigene Ausgang, zu dem sie führt.</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Whether neighbours learn it.</source>
        <translation>Ob Nachbarn sie lernen.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>A router, firewall, proxy or the like.</source>
        <translation>Ein Router, eine Firewall, ein Proxy oder dergleichen.</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>Wo es steht.</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Was es tut.</translation>
    </message>
    <message>
        <source>Keeps state</source>
        <translation>Merkt sich Sitzungen</translation>
    </message>
    <message>
        <source>Drops an answer whose request it has not seen. A firewall does unless this says no.</source>
        <translation>Verwirft eine Antwort, deren Anfrage es nicht gesehen hat. Eine Firewall tut das, wenn hier nicht Nein steht.</translation>
    </message>
    <message>
        <source>Answers by session</source>
        <translation>Antwortet nach Sitzung</translation>
    </message>
    <message>
        <source>Sends the answer of a translated session out by the edge by which it came in. Firewalls, NAT and load balancers do unless this says no.</source>
        <translation>Schickt die Antwort einer übersetzten Sitzung über den Ausgang hinaus, über den sie hereinkam. Firewalls, NAT und Lastverteiler tun das, wenn hier nicht Nein steht.</translation>
    </message>
    <message>
        <source>State shared with</source>
        <translation>Sitzungen geteilt mit</translation>
    </message>
    <message>
        <source>Devices that name the same group share their sessions and count as one.</source>
        <translation>Geräte, die dieselbe Gruppe nennen, teilen ihre Sitzungen und zählen als eines.</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>Whether it is one box or a pair.</source>
        <translation>Ob es ein Gerät ist oder ein Paar.</translation>
    </message>
    <message>
        <source>Addresses of its own.</source>
        <translation>Eigene Adressen.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>What it can carry with its controls on.</source>
        <translation>Was es mit eingeschalteten Kontrollen trägt.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>What it inspects: firewall, ids, dlp.</source>
        <translation>Was es prüft: firewall, ids, dlp.</translation>
    </message>
    <message>
        <source>Routes written by hand; they beat learned ones.</source>
        <translation>Von Hand geschriebene Routen; sie schlagen gelernte.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Shown on the map and in documents; places the object where no position is given.</source>
        <translation>Steht auf der Karte und in Dokumenten; platziert das Objekt, wo keine Position angegeben ist.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Degrees, north positive.</source>
        <translation>Grad, Norden positiv.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Degrees, east positive.</source>
        <translation>Grad, Osten positiv.</translation>
    </message>
    <message>
        <source>Off: no ExpressRoute route comes in from a neighbour (route scoping).</source>
        <translation>Aus: keine ExpressRoute-Route kommt von einem Nachbarn herein (Routenbegrenzung).</translation>
    </message>
    <message>
        <source>Off: no default route comes in from a neighbour.</source>
        <translation>Aus: keine Standardroute kommt von einem Nachbarn herein.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>While reachable</source>
        <translation>Solange erreichbar</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>The range that is announced.</source>
        <translation>Der Bereich, der angekündigt wird.</translation>
    </message>
    <message>
        <source>Prepends</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>How often the own AS number is repeated: more makes this way less wanted.</source>
        <translation>Wie oft die eigene AS-Nummer wiederholt wird: mehr macht diesen Weg weniger erwünscht.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>While reachable: withdrawn as soon as the edge has no inner route to the range.</source>
        <translation>Solange erreichbar: zurückgezogen, sobald der Ausgang keine innere Route zum Bereich hat.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Whether Microsoft or the provider has taken the range in.</source>
        <translation>Ob Microsoft oder der Anbieter den Bereich angenommen hat.</translation>
    </message>
    <message>
        <source>Provider&apos;s aggregate</source>
        <translation>Aggregat des Anbieters</translation>
    </message>
    <message>
        <source>The larger range under which the internet sees this one.</source>
        <translation>Der größere Bereich, unter dem das Internet diesen sieht.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Towards Microsoft or the internet.</source>
        <translation>Zu Microsoft oder zum Internet.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herab</translation>
    </message>
    <message>
        <source>Towards the enterprise.</source>
        <translation>Zum Unternehmen.</translation>
    </message>
    <message>
        <source>Traffic towards Microsoft.</source>
        <translation>Verkehr zu Microsoft.</translation>
    </message>
    <message>
        <source>Traffic towards the enterprise.</source>
        <translation>Verkehr zum Unternehmen.</translation>
    </message>
    <message>
        <source>Local preference</source>
        <translation>Lokale Präferenz</translation>
    </message>
    <message>
        <source>Of two routes of one length, the higher wins everywhere inside.</source>
        <translation>Von zwei Routen gleicher Länge gewinnt innen überall die höhere.</translation>
    </message>
    <message>
        <source>Inbound prepends</source>
        <translation>Eingehende Verlängerung</translation>
    </message>
    <message>
        <source>Lengthens the path of routes that come in here, so that others are preferred.</source>
        <translation>Verlängert den Pfad der Routen, die hier hereinkommen, damit andere vorgezogen werden.</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>Adressfamilien</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4, IPv6 oder beide.</translation>
    </message>
    <message>
        <source>Other traffic</source>
        <translation>Anderer Verkehr</translation>
    </message>
    <message>
        <source>Load that is there before the flows of this plan.</source>
        <translation>Last, die vor den Flüssen dieses Plans da ist.</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Bekannt gegeben</translation>
    </message>
    <message>
        <source>The ranges announced here: answers to them, and calls, may come in by this edge.</source>
        <translation>Die hier angekündigten Bereiche: Antworten dorthin und Aufrufe können über diesen Ausgang hereinkommen.</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>A Microsoft 365 workload and its network attributes.</source>
        <translation>Ein Dienst von Microsoft 365 und seine Netzeigenschaften.</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>A service run by others answers by the internet only.</source>
        <translation>Ein Dienst, den andere betreiben, antwortet nur über das Internet.</translation>
    </message>
    <message>
        <source>Over ExpressRoute</source>
        <translation>Über ExpressRoute</translation>
    </message>
    <message>
        <source>Whether Microsoft offers it there.</source>
        <translation>Ob Microsoft ihn dort anbietet.</translation>
    </message>
    <message>
        <source>BGP community</source>
        <translation>BGP-Community</translation>
    </message>
    <message>
        <source>The value that a route filter names.</source>
        <translation>Der Wert, den ein Routenfilter nennt.</translation>
    </message>
    <message>
        <source>Those that can be reached over ExpressRoute.</source>
        <translation>Die, die über ExpressRoute erreichbar sind.</translation>
    </message>
    <message>
        <source>Internet networks</source>
        <translation>Netze im Internet</translation>
    </message>
    <message>
        <source>Those that are on the internet only.</source>
        <translation>Die, die nur im Internet sind.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Names published without addresses; they are on the internet.</source>
        <translation>Namen, die ohne Adressen veröffentlicht sind; sie sind im Internet.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where Microsoft&apos;s side is; nearest: where a request enters Microsoft&apos;s network.</source>
        <translation>Wo Microsofts Seite ist; nächster: wo eine Anfrage in Microsofts Netz eintritt.</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP-Ports</translation>
    </message>
    <message>
        <source>Ports it uses.</source>
        <translation>Ports, die er nutzt.</translation>
    </message>
    <message>
        <source>UDP ports</source>
        <translation>UDP-Ports</translation>
    </message>
    <message>
        <source>Other Microsoft services</source>
        <translation>Andere Microsoft-Dienste</translation>
    </message>
    <message>
        <source>Whether services outside Microsoft 365 call it too.</source>
        <translation>Ob auch Dienste außerhalb von Microsoft 365 ihn aufrufen.</translation>
    </message>
    <message>
        <source>People on the internet</source>
        <translation>Personen im Internet</translation>
    </message>
    <message>
        <source>Whether people outside call it too.</source>
        <translation>Ob auch Personen draußen ihn aufrufen.</translation>
    </message>
    <message>
        <source>Published endpoint</source>
        <translation>Veröffentlichter Endpunkt</translation>
    </message>
    <message>
        <source>Published endpoints</source>
        <translation>Veröffentlichte Endpunkte</translation>
    </message>
    <message>
        <source>A system of the company that Microsoft 365 calls.</source>
        <translation>Ein System des Unternehmens, das Microsoft 365 aufruft.</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Öffentlicher Name</translation>
    </message>
    <message>
        <source>Microsoft finds it by public DNS.</source>
        <translation>Microsoft findet ihn über das öffentliche DNS.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>What the public name leads to.</source>
        <translation>Wohin der öffentliche Name führt.</translation>
    </message>
    <message>
        <source>The node on which it runs.</source>
        <translation>Der Knoten, auf dem er läuft.</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>What the public address is translated to.</source>
        <translation>Wohin die öffentliche Adresse übersetzt wird.</translation>
    </message>
    <message>
        <source>Translated at</source>
        <translation>Übersetzt an</translation>
    </message>
    <message>
        <source>The device that translates; none: the server holds the public address.</source>
        <translation>Das Gerät, das übersetzt; keines: der Server hat die öffentliche Adresse selbst.</translation>
    </message>
    <message>
        <source>Internal systems</source>
        <translation>Interne Systeme</translation>
    </message>
    <message>
        <source>The systems behind it.</source>
        <translation>Die Systeme dahinter.</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Auch genutzt von</translation>
    </message>
    <message>
        <source>Others that call the same endpoint.</source>
        <translation>Andere, die denselben Endpunkt aufrufen.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>How the part goes that can use ExpressRoute.</source>
        <translation>Wie der Teil geht, der ExpressRoute nutzen kann.</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Über das Internet</translation>
    </message>
    <message>
        <source>How the rest goes.</source>
        <translation>Wie der Rest geht.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Who talks to whom, and by which path it is meant to go.</source>
        <translation>Wer mit wem spricht, und auf welchem Weg es gedacht ist.</translation>
    </message>
    <message>
        <source>Outbound: people call Microsoft. Inbound: Microsoft calls a published endpoint.</source>
        <translation>Ausgehend: Personen rufen Microsoft auf. Eingehend: Microsoft ruft einen veröffentlichten Endpunkt auf.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s side.</source>
        <translation>Microsofts Seite.</translation>
    </message>
    <message>
        <source>Outbound: where the people are.</source>
        <translation>Ausgehend: wo die Personen sind.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Inbound: what is called.</source>
        <translation>Eingehend: was aufgerufen wird.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Directly or by the site&apos;s proxy. Left empty, as the site does.</source>
        <translation>Direkt oder über den Proxy des Standorts. Leer: wie der Standort es tut.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>The path that the plan asks for; it binds what can use ExpressRoute.</source>
        <translation>Der Weg, den der Plan verlangt; er bindet, was ExpressRoute nutzen kann.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>The path that is accepted under failure.</source>
        <translation>Der Weg, der bei einem Ausfall hingenommen wird.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this path.</source>
        <translation>Warum dieser Weg.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Traffic in the busy hour.</source>
        <translation>Verkehr in der Hauptstunde.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Where the demand&apos;s figure comes from.</source>
        <translation>Woher die Zahl des Bedarfs kommt.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Perimeter controls by path, as in the guide&apos;s sheet.</source>
        <translation>Perimeterkontrollen nach Weg, wie im Blatt des Leitfadens.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>How it stays available, by path.</source>
        <translation>Wie er verfügbar bleibt, nach Weg.</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>How its path is kept symmetric.</source>
        <translation>Wie sein Weg symmetrisch gehalten wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call it, on the diagram and in documents. Left empty, the id.</source>
        <translation>Wie man es nennt, im Diagramm und in Dokumenten. Leer: die Id.</translation>
    </message>
    <message>
        <source>Switch off to see what its failure does to every path.</source>
        <translation>Schalten Sie ab, um zu sehen, was sein Ausfall an jedem Weg bewirkt.</translation>
    </message>
    <message>
        <source>Share of time in which it works: 0.999 for three nines.</source>
        <translation>Anteil der Zeit, in der es geht: 0.999 für drei Neunen.</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Erholungszeit</translation>
    </message>
    <message>
        <source>From failure until traffic flows again by another way or this one.</source>
        <translation>Vom Ausfall, bis der Verkehr wieder fließt, auf anderem oder diesem Weg.</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>Gemeinsame Risiken</translation>
    </message>
    <message>
        <source>Names of what it shares with others: a duct, a power feed, a carrier. All of a group fail together.</source>
        <translation>Namen dessen, was es mit anderen teilt: ein Kabelkanal, eine Stromzufuhr, ein Anbieter. Alle einer Gruppe fallen zusammen aus.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>In the currency of the plan.</source>
        <translation>In der Währung des Plans.</translation>
    </message>
    <message>
        <source>Set-up cost</source>
        <translation>Einrichtungskosten</translation>
    </message>
    <message>
        <source>Paid once, in the currency of the plan.</source>
        <translation>Einmal bezahlt, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Who runs it and mends it.</source>
        <translation>Wer es betreibt und instand setzt.</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keiner angegeben</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Network assessment</source>
        <translation>Netzbewertung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Microsoft authorises ExpressRoute for Microsoft 365 case by case.</source>
        <translation>Microsoft bewilligt ExpressRoute für Microsoft 365 im Einzelfall.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>The number of the request.</source>
        <translation>Die Nummer des Antrags.</translation>
    </message>
    <message>
        <source>A public range.</source>
        <translation>Ein öffentlicher Bereich.</translation>
    </message>
    <message>
        <source>Whose name the registry has.</source>
        <translation>Wessen Namen das Register führt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Where it can be looked up.</source>
        <translation>Wo es nachgesehen werden kann.</translation>
    </message>
    <message>
        <source>Congested below</source>
        <translation>Stau unter</translation>
    </message>
    <message>
        <source>Congestion is likely.</source>
        <translation>Ein Stau ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Knapp unter</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Wenig Raum ist übrig.</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Ziel bis</translation>
    </message>
    <message>
        <source>The upper end of what is aimed at.</source>
        <translation>Das obere Ende dessen, was angestrebt wird.</translation>
    </message>
    <message>
        <source>Excess above</source>
        <translation>Überfluss über</translation>
    </message>
    <message>
        <source>Capacity that is paid for and not used.</source>
        <translation>Kapazität, die bezahlt und nicht genutzt wird.</translation>
    </message>
    <message>
        <source>Times the best</source>
        <translation>Vielfaches des Besten</translation>
    </message>
    <message>
        <source>A path this many times slower than the best may be a hairpin.</source>
        <translation>Ein Weg, der so vielmal langsamer ist als der beste, kann ein Hairpin sein.</translation>
    </message>
    <message>
        <source>And slower by</source>
        <translation>Und langsamer um</translation>
    </message>
    <message>
        <source>Only where the round trip is also longer by this.</source>
        <translation>Nur wo die Umlaufzeit auch um so viel länger ist.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What has to be done before.</source>
        <translation>Was vorher getan sein muss.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Whether it is done.</source>
        <translation>Ob es erledigt ist.</translation>
    </message>
    <message>
        <source>Where that can be seen.</source>
        <translation>Wo das zu sehen ist.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The part this person plays.</source>
        <translation>Die Rolle dieser Person.</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>Wer es ist.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan as a whole.</source>
        <translation>Der Plan als Ganzes.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose network this is.</source>
        <translation>Wessen Netz das ist.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who drew the plan.</source>
        <translation>Wer den Plan gezeichnet hat.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Notes on the plan, for its readers.</source>
        <translation>Notizen zum Plan, für seine Leser.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of every cost in the plan.</source>
        <translation>Aller Kosten im Plan.</translation>
    </message>
    <message>
        <source>Microsoft cloud</source>
        <translation>Microsoft-Cloud</translation>
    </message>
    <message>
        <source>The cloud whose endpoints count.</source>
        <translation>Die Cloud, deren Endpunkte zählen.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Why ExpressRoute is needed at all.</source>
        <translation>Warum ExpressRoute überhaupt gebraucht wird.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Where the tenant lives; calls from Microsoft are taken to start there.</source>
        <translation>Wo der Mandant liegt; Aufrufe von Microsoft beginnen der Annahme nach dort.</translation>
    </message>
    <message>
        <source>Registered ranges</source>
        <translation>Eingetragene Bereiche</translation>
    </message>
    <message>
        <source>Public ranges and whose they are.</source>
        <translation>Öffentliche Bereiche und wem sie gehören.</translation>
    </message>
    <message>
        <source>Adopted services</source>
        <translation>Eingeführte Dienste</translation>
    </message>
    <message>
        <source>The services that the organisation uses.</source>
        <translation>Die Dienste, die die Organisation nutzt.</translation>
    </message>
    <message>
        <source>Headroom limits</source>
        <translation>Grenzen der Reserve</translation>
    </message>
    <message>
        <source>Shares of capacity that should stay free.</source>
        <translation>Anteile der Kapazität, die frei bleiben sollen.</translation>
    </message>
    <message>
        <source>Hairpin limits</source>
        <translation>Grenzen für Hairpins</translation>
    </message>
    <message>
        <source>From when on a detour counts as a hairpin.</source>
        <translation>Ab wann ein Umweg als Hairpin gilt.</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>What has to be done before deployment.</source>
        <translation>Was vor der Einführung getan sein muss.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who takes part, in which role.</source>
        <translation>Wer mitwirkt, in welcher Rolle.</translation>
    </message>
    <message>
        <source>Texts of the document</source>
        <translation>Texte des Dokuments</translation>
    </message>
    <message>
        <source>What the plan document says at the start of a chapter, by the chapter&apos;s id.</source>
        <translation>Was das Plandokument am Anfang eines Kapitels sagt, nach der Id des Kapitels.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The picture on the cover of documents: a PNG or JPEG file as base64.</source>
        <translation>Das Bild auf dem Deckblatt der Dokumente: eine PNG- oder JPEG-Datei als base64.</translation>
    </message>
    <message>
        <source>To Microsoft</source>
        <translation>Zu Microsoft</translation>
    </message>
    <message>
        <source>From Microsoft</source>
        <translation>Von Microsoft</translation>
    </message>
    <message>
        <source>To the internet</source>
        <translation>Ins Internet</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>What a device does with traffic of one direction.</source>
        <translation>Was ein Gerät mit dem Verkehr einer Richtung tut.</translation>
    </message>
    <message>
        <source>Where it is applied.</source>
        <translation>Wo sie wirkt.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The edge whose traffic it sees.</source>
        <translation>Der Ausgang, dessen Verkehr es sieht.</translation>
    </message>
    <message>
        <source>Whose calls it inspects.</source>
        <translation>Wessen Aufrufe es prüft.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Firewall, ids, dlp and the like.</source>
        <translation>Firewall, ids, dlp und dergleichen.</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Ports that pass: tcp/443.</source>
        <translation>Ports, die durchkommen: tcp/443.</translation>
    </message>
    <message>
        <source>Usage profile</source>
        <translation>Nutzungsprofil</translation>
    </message>
    <message>
        <source>Usage profiles</source>
        <translation>Nutzungsprofile</translation>
    </message>
    <message>
        <source>What one person of a kind sends and receives.</source>
        <translation>Was eine Person einer Art sendet und empfängt.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>The service it is for.</source>
        <translation>Der Dienst, für den es gilt.</translation>
    </message>
    <message>
        <source>Per person.</source>
        <translation>Je Person.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Share of people that use it at the same time.</source>
        <translation>Anteil der Personen, die es zur selben Zeit nutzen.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>What was observed from a site by an edge.</source>
        <translation>Was von einem Standort über einen Ausgang beobachtet wurde.</translation>
    </message>
    <message>
        <source>From where.</source>
        <translation>Von wo.</translation>
    </message>
    <message>
        <source>By which edge.</source>
        <translation>Über welchen Ausgang.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>There and back.</source>
        <translation>Hin und zurück.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>How much the round trip varies.</source>
        <translation>Wie stark die Umlaufzeit schwankt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Share of packets that did not arrive.</source>
        <translation>Anteil der Pakete, die nicht ankamen.</translation>
    </message>
    <message>
        <source>Observed load.</source>
        <translation>Beobachtete Last.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Which one the figures are.</source>
        <translation>Welches die Zahlen sind.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <source>Mail source</source>
        <translation>Mailquelle</translation>
    </message>
    <message>
        <source>Mail sources</source>
        <translation>Mailquellen</translation>
    </message>
    <message>
        <source>A server that sends mail, and its SPF record.</source>
        <translation>Ein Server, der Mail versendet, und sein SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What receivers see.</source>
        <translation>Was Empfänger sehen.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>In whose name it sends.</source>
        <translation>In wessen Namen er versendet.</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF-Eintrag</translation>
    </message>
    <message>
        <source>The TXT record as it is published.</source>
        <translation>Der TXT-Eintrag, wie er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set, add or remove.</source>
        <translation>Setzen, hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Seine Id.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Its key.</source>
        <translation>Sein Schlüssel.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it becomes.</source>
        <translation>Was daraus wird.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>One step of the rollout.</source>
        <translation>Ein Schritt der Einführung.</translation>
    </message>
    <message>
        <source>Who is affected.</source>
        <translation>Wer betroffen ist.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What is done to the plan&apos;s objects.</source>
        <translation>Was an den Objekten des Plans getan wird.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>What must pass before going on.</source>
        <translation>Was bestanden sein muss, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>How to return to what was.</source>
        <translation>Wie man zum vorigen Stand zurückkehrt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>When it is done.</source>
        <translation>Wann es getan wird.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Who agreed.</source>
        <translation>Wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Isolated network</source>
        <translation>Abgetrenntes Netz</translation>
    </message>
    <message>
        <source>Planned outage</source>
        <translation>Geplante Unterbrechung</translation>
    </message>
    <message>
        <source>Routes only</source>
        <translation>Nur Routen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>One procedure of the test plan.</source>
        <translation>Ein Verfahren des Testplans.</translation>
    </message>
    <message>
        <source>What it proves.</source>
        <translation>Was er beweist.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The site or outside host that runs it.</source>
        <translation>Der Standort oder äußere Host, der ihn ausführt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where it may be run.</source>
        <translation>Wo er ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What to run.</source>
        <translation>Was auszuführen ist.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What it must show.</source>
        <translation>Was er zeigen muss.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it showed.</source>
        <translation>Was er zeigte.</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ausgeführt am</translation>
    </message>
    <message>
        <source>When it was run.</source>
        <translation>Wann er ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Who ran it.</source>
        <translation>Wer ihn ausgeführt hat.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The hop.</source>
        <translation>Der Hop.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>What the reviewer says to it.</source>
        <translation>Was der Prüfer dazu sagt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In the reviewer&apos;s words.</source>
        <translation>In den Worten des Prüfers.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>A second person&apos;s walk along a flow.</source>
        <translation>Der Durchgang einer zweiten Person entlang eines Flusses.</translation>
    </message>
    <message>
        <source>What was walked.</source>
        <translation>Was durchgegangen wurde.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Who walked it.</source>
        <translation>Wer ihn durchging.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it was signed.</source>
        <translation>Wann sie unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Of what was seen.</source>
        <translation>Des Gesehenen.</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Marks and notes.</source>
        <translation>Marken und Notizen.</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>Logisch</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografisch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>A saved way to look at the plan.</source>
        <translation>Eine gespeicherte Art, den Plan anzusehen.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Logical or geographic.</source>
        <translation>Logisch oder geografisch.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is shown.</source>
        <translation>Was gezeigt wird.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which objects are shown.</source>
        <translation>Welche Objekte gezeigt werden.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>The part of the plan in sight.</source>
        <translation>Der Teil des Plans, der zu sehen ist.</translation>
    </message>
    <message>
        <source>Region frame</source>
        <translation>Regionsrahmen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Where an object stands on the canvas.</source>
        <translation>Wo ein Objekt auf der Zeichenfläche steht.</translation>
    </message>
    <message>
        <source>An object&apos;s place, a note, or a frame round a region.</source>
        <translation>Der Platz eines Objekts, eine Notiz oder ein Rahmen um eine Region.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the note says, or the frame&apos;s title.</source>
        <translation>Was die Notiz sagt, oder der Titel des Rahmens.</translation>
    </message>
    <message>
        <source>Left edge, in canvas units.</source>
        <translation>Linke Kante, in Einheiten der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Upper edge, in canvas units.</source>
        <translation>Obere Kante, in Einheiten der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Left empty, as its contents need.</source>
        <translation>Leer: wie der Inhalt es braucht.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>A container that shows only its head.</source>
        <translation>Ein Behälter, der nur seinen Kopf zeigt.</translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation>Ausgegebene Version</translation>
    </message>
    <message>
        <source>Issued versions</source>
        <translation>Ausgegebene Versionen</translation>
    </message>
    <message>
        <source>The plan as it was given out, under the name of its version.</source>
        <translation>Der Plan, wie er ausgegeben wurde, unter dem Namen seiner Version.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>Wann sie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>Wer sie ausgegeben hat.</translation>
    </message>
    <message>
        <source>What it is for, or what is new.</source>
        <translation>Wofür sie ist, oder was neu ist.</translation>
    </message>
    <message>
        <source>Of the plan as it was, as its document has it.</source>
        <translation>Des damaligen Plans, wie sein Dokument ihn hat.</translation>
    </message>
    <message>
        <source>The whole plan as it was, as a YAML file, without the versions before it.</source>
        <translation>Der ganze damalige Plan als YAML-Datei, ohne die Versionen davor.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What a note shows over its text: a PNG or JPEG file as base64.</source>
        <translation>Was eine Notiz über ihrem Text zeigt: eine PNG- oder JPEG-Datei als Base64.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{flow} goes and comes by different ways</source>
        <translation>{flow} geht und kommt auf verschiedenen Wegen</translation>
    </message>
    <message>
        <source>The request takes {edge_out}, the answer {edge_back}. No stateful device stands in the way today; the first one that is put there breaks it.</source>
        <translation>Die Anfrage nimmt {edge_out}, die Antwort {edge_back}. Heute steht kein Gerät im Weg, das sich Sitzungen merkt; das erste, das dort hingestellt wird, bricht es.</translation>
    </message>
    <message>
        <source>Traffic that goes and comes by different ways works only as long as nothing on either way keeps state. It is also hard to measure and to mend.</source>
        <translation>Verkehr, der auf verschiedenen Wegen geht und kommt, funktioniert nur, solange sich auf keinem der Wege etwas Sitzungen merkt. Er ist auch schwer zu messen und zu beheben.</translation>
    </message>
    <message>
        <source>{prefix} is advertised on {first} and {second} without an order</source>
        <translation>{prefix} ist an {first} und {second} ohne Reihenfolge bekannt gegeben</translation>
    </message>
    <message>
        <source>Nothing says which of {first} and {second} Microsoft should take to {prefix}; it takes the one nearest to itself, which may change.</source>
        <translation>Nichts sagt, welchen von {first} und {second} Microsoft zu {prefix} nehmen soll; es nimmt den ihm nächsten, und der kann sich ändern.</translation>
    </message>
    <message>
        <source>Make {backup} the backup of {main}: prepend there</source>
        <translation>{backup} zum Ersatz für {main} machen: dort verlängern</translation>
    </message>
    <message>
        <source>Advertise it on {main} alone</source>
        <translation>Nur an {main} bekannt geben</translation>
    </message>
    <message>
        <source>Microsoft hands traffic over where it is nearest to itself. Without separate ranges or prepends, the way back is its choice, and differs from service to service.</source>
        <translation>Microsoft übergibt den Verkehr dort, wo es ihm am nächsten ist. Ohne getrennte Bereiche oder Verlängerungen ist der Rückweg seine Wahl und von Dienst zu Dienst verschieden.</translation>
    </message>
    <message>
        <source>{flow} breaks</source>
        <translation>{flow} bricht</translation>
    </message>
    <message>
        <source>The call comes in by {edge_out}, the answer goes towards {edge_back} and dies at {at}: {cause}.</source>
        <translation>Der Aufruf kommt über {edge_out} herein, die Antwort geht in Richtung {edge_back} und endet bei {at}: {cause}.</translation>
    </message>
    <message>
        <source>Keep ExpressRoute routes away from {nodes}</source>
        <translation>ExpressRoute-Routen von {nodes} fernhalten</translation>
    </message>
    <message>
        <source>Microsoft&apos;s servers call by the internet, but the inner network knows a better way back over ExpressRoute. A stateful device that saw only one half of the conversation drops it, and sign-in, mail or calls stop for everybody who depends on them.</source>
        <translation>Microsofts Server rufen über das Internet auf, aber das innere Netz kennt einen besseren Rückweg über ExpressRoute. Ein Gerät, das nur eine Hälfte der Unterhaltung sah, verwirft sie, und Anmeldung, Mail oder Anrufe enden für alle, die darauf angewiesen sind.</translation>
    </message>
    <message>
        <source>{end} is called over ExpressRoute without source NAT</source>
        <translation>{end} wird über ExpressRoute ohne Quell-NAT aufgerufen</translation>
    </message>
    <message>
        <source>Calls by {edge_out} reach {end} with Microsoft&apos;s own addresses: the answer follows the routes, not the call.</source>
        <translation>Aufrufe über {edge_out} erreichen {end} mit Microsofts eigenen Adressen: die Antwort folgt den Routen, nicht dem Aufruf.</translation>
    </message>
    <message>
        <source>With source NAT where a call enters, its answer returns to that device whatever the routes say. Without it, every change of a route may break the flow.</source>
        <translation>Mit Quell-NAT, wo ein Aufruf hereinkommt, kehrt seine Antwort zu diesem Gerät zurück, was immer die Routen sagen. Ohne sie kann jede Änderung einer Route den Fluss brechen.</translation>
    </message>
    <message>
        <source>The request leaves by {edge_out}, Microsoft answers by {edge_back}, and the answer dies at {at}: {cause}.</source>
        <translation>Die Anfrage geht über {edge_out} hinaus, Microsoft antwortet über {edge_back}, und die Antwort endet bei {at}: {cause}.</translation>
    </message>
    <message>
        <source>Announce the source range on {edge_out} alone: withdraw it from {edge_back}</source>
        <translation>Den Quellbereich nur an {edge_out} ankündigen: an {edge_back} zurückziehen</translation>
    </message>
    <message>
        <source>Give {edge_out} a NAT pool of its own</source>
        <translation>{edge_out} einen eigenen NAT-Pool geben</translation>
    </message>
    <message>
        <source>Microsoft answers an address by the edge that advertises it best, not by the one the request took. A stateful device that never saw the request drops the answer, and people cannot work.</source>
        <translation>Microsoft antwortet einer Adresse über den Ausgang, der sie am besten bekannt gibt, nicht über den, den die Anfrage nahm. Ein Gerät, das die Anfrage nie sah, verwirft die Antwort, und die Leute können nicht arbeiten.</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>es gibt keine Route</translation>
    </message>
    <message>
        <source>the packet goes round in a loop</source>
        <translation>das Paket läuft im Kreis</translation>
    </message>
    <message>
        <source>nobody advertises the address</source>
        <translation>niemand gibt die Adresse bekannt</translation>
    </message>
    <message>
        <source>it leaves with a private address</source>
        <translation>es geht mit einer privaten Adresse hinaus</translation>
    </message>
    <message>
        <source>the device has no translation for it</source>
        <translation>das Gerät hat dafür keine Übersetzung</translation>
    </message>
    <message>
        <source>the device has not seen the other half</source>
        <translation>das Gerät hat die andere Hälfte nicht gesehen</translation>
    </message>
    <message>
        <source>it comes from another address than the one that was called</source>
        <translation>sie kommt von einer anderen Adresse als der aufgerufenen</translation>
    </message>
    <message>
        <source>Source NAT at {device} for calls that come in by {edge}</source>
        <translation>Quell-NAT an {device} für Aufrufe, die über {edge} hereinkommen</translation>
    </message>
    <message>
        <source>Let {site} leave by {edge}: keep ExpressRoute routes away from its way there</source>
        <translation>{site} über {edge} hinauslassen: ExpressRoute-Routen von seinem Weg dorthin fernhalten</translation>
    </message>
    <message>
        <source>{flow} takes the internet, not ExpressRoute</source>
        <translation>{flow} nimmt das Internet, nicht ExpressRoute</translation>
    </message>
    <message>
        <source>{flow} takes ExpressRoute, not the internet</source>
        <translation>{flow} nimmt ExpressRoute, nicht das Internet</translation>
    </message>
    <message>
        <source>Microsoft calls by {edge_out}: the address of {end} is advertised best there.</source>
        <translation>Microsoft ruft über {edge_out} auf: die Adresse von {end} ist dort am besten bekannt gegeben.</translation>
    </message>
    <message>
        <source>It leaves by {edge_out}: at {node} the route {prefix} from {neighbour} wins.</source>
        <translation>Es geht über {edge_out} hinaus: bei {node} gewinnt die Route {prefix} von {neighbour}.</translation>
    </message>
    <message>
        <source>The flow works, but not by the way the plan promises: controls, bandwidth and failover were planned for another path.</source>
        <translation>Der Fluss geht, aber nicht auf dem Weg, den der Plan verspricht: Kontrollen, Bandbreite und Ausfallschutz waren für einen anderen Weg geplant.</translation>
    </message>
    <message>
        <source>{at} has no route to {group}: nothing gets out.</source>
        <translation>{at} hat keine Route zu {group}: nichts kommt hinaus.</translation>
    </message>
    <message>
        <source>{at} has no route: traffic by {edge_out} ends there.</source>
        <translation>{at} hat keine Route: Verkehr über {edge_out} endet dort.</translation>
    </message>
    <message>
        <source>The packet comes back to {at} with the same addresses: static routes send it round by {loop}.</source>
        <translation>Das Paket kommt mit denselben Adressen zu {at} zurück: statische Routen schicken es im Kreis über {loop}.</translation>
    </message>
    <message>
        <source>The answer leaves by {edge_back} with a private address; nobody outside takes it.</source>
        <translation>Die Antwort geht über {edge_back} mit einer privaten Adresse hinaus; draußen nimmt sie niemand an.</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with a private address: no device on the way has a NAT pool for that edge, and no answer comes back.</source>
        <translation>Es geht über {edge_out} mit einer privaten Adresse hinaus: kein Gerät auf dem Weg hat einen NAT-Pool für diesen Ausgang, und es kommt keine Antwort zurück.</translation>
    </message>
    <message>
        <source>No edge that is up advertises the public address of {end}: Microsoft cannot call it.</source>
        <translation>Kein Ausgang in Betrieb gibt die öffentliche Adresse von {end} bekannt: Microsoft kann es nicht aufrufen.</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with an address that no edge advertises: no answer comes back.</source>
        <translation>Es geht über {edge_out} mit einer Adresse hinaus, die kein Ausgang bekannt gibt: es kommt keine Antwort zurück.</translation>
    </message>
    <message>
        <source>{flow} does not get through</source>
        <translation>{flow} kommt nicht durch</translation>
    </message>
    <message>
        <source>Advertise {range} on {edge}</source>
        <translation>{range} an {edge} bekannt geben</translation>
    </message>
    <message>
        <source>Give {edge} a NAT pool at {device}: {range}</source>
        <translation>{edge} einen NAT-Pool an {device} geben: {range}</translation>
    </message>
    <message>
        <source>Packets that find no way, or whose answers find none, are simply gone: people see time-outs and no error that names the reason.</source>
        <translation>Pakete, die keinen Weg finden oder deren Antworten keinen finden, sind einfach weg: die Leute sehen Zeitüberschreitungen und keinen Fehler, der den Grund nennt.</translation>
    </message>
    <message>
        <source>The answer takes whatever way to Microsoft is nearest to the server, which need not be the circuit by which the call came. A stateful device that saw only one half of the conversation drops it.</source>
        <translation>Die Antwort nimmt den Weg zu Microsoft, der dem Server am nächsten ist, und das muss nicht die Leitung sein, über die der Aufruf kam. Ein Gerät, das nur eine Hälfte der Unterhaltung sah, verwirft sie.</translation>
    </message>
    <message>
        <source>{end} is faster by the internet</source>
        <translation>{end} ist über das Internet schneller</translation>
    </message>
    <message>
        <source>Over ExpressRoute the round trip is {rtt}; by {internet} it would be {best}. {people} people would gain.</source>
        <translation>Über ExpressRoute ist die Umlaufzeit {rtt}; über {internet} wäre sie {best}. {people} Personen gewännen.</translation>
    </message>
    <message>
        <source>For some places the best way into Microsoft&apos;s network is the local internet egress, not the company&apos;s own WAN and a distant circuit.</source>
        <translation>Für manche Orte ist der beste Weg in Microsofts Netz der örtliche Internetausgang, nicht das eigene WAN des Unternehmens und eine ferne Leitung.</translation>
    </message>
    <message>
        <source>{flow} takes a detour by {far}</source>
        <translation>{flow} macht einen Umweg über {far}</translation>
    </message>
    <message>
        <source>The round trip is {rtt} by {edge_out}; {best_edge} would give {best}. {people} people wait for it.</source>
        <translation>Die Umlaufzeit ist {rtt} über {edge_out}; {best_edge} gäbe {best}. {people} Personen warten darauf.</translation>
    </message>
    <message>
        <source>A circuit at {device} to {place}</source>
        <translation>Eine Leitung an {device} nach {place}</translation>
    </message>
    <message>
        <source>Open the way from {site} to {edge}</source>
        <translation>Den Weg von {site} zu {edge} öffnen</translation>
    </message>
    <message>
        <source>Every click waits for the way there and back. A detour to a distant meet-me location is felt in each of them, and calls suffer first.</source>
        <translation>Jeder Klick wartet auf den Weg hin und zurück. Ein Umweg zu einem fernen Meet-me-Standort ist in jedem zu spüren, und Anrufe leiden zuerst.</translation>
    </message>
    <message>
        <source>{prefix} is advertised over ExpressRoute and the internet</source>
        <translation>{prefix} ist über ExpressRoute und das Internet bekannt gegeben</translation>
    </message>
    <message>
        <source>{circuit} and {egress} both announce {prefix}: which of them brings the answer is not yours to say.</source>
        <translation>{circuit} und {egress} kündigen beide {prefix} an: welcher davon die Antwort bringt, entscheiden nicht Sie.</translation>
    </message>
    <message>
        <source>{egress} announces {other}, more specific than {prefix} over {circuit}: answers come in by the internet.</source>
        <translation>{egress} kündigt {other} an, genauer als {prefix} über {circuit}: Antworten kommen über das Internet herein.</translation>
    </message>
    <message>
        <source>Withdraw it from {edge}</source>
        <translation>Es an {edge} zurückziehen</translation>
    </message>
    <message>
        <source>Announce it over {edge} as two halves, more specific than over the internet</source>
        <translation>Über {edge} als zwei Hälften ankündigen, genauer als über das Internet</translation>
    </message>
    <message>
        <source>Microsoft reaches a range by whichever announcement it likes best. The same range on both paths makes the way back a matter of luck, and firewalls drop what comes back the other way.</source>
        <translation>Microsoft erreicht einen Bereich über die Ankündigung, die ihm am besten gefällt. Derselbe Bereich auf beiden Wegen macht den Rückweg zur Glückssache, und Firewalls verwerfen, was auf dem anderen Weg zurückkommt.</translation>
    </message>
    <message>
        <source>{flow} may take {edges}</source>
        <translation>{flow} kann {edges} nehmen</translation>
    </message>
    <message>
        <source>{edges} are equal to the end: routers may split the flow or take either, and change their mind.</source>
        <translation>{edges} sind bis zuletzt gleich: Router können den Fluss teilen oder einen von beiden nehmen und es sich anders überlegen.</translation>
    </message>
    <message>
        <source>Prefer {edge}</source>
        <translation>{edge} vorziehen</translation>
    </message>
    <message>
        <source>Where two edges tie, real routers may pick either, split sessions between them, or pick anew after any change. Nobody can say beforehand by which way an answer comes.</source>
        <translation>Wo zwei Ausgänge gleichauf sind, können echte Router einen von beiden wählen, Sitzungen auf sie verteilen oder nach jeder Änderung neu wählen. Niemand kann vorher sagen, auf welchem Weg eine Antwort kommt.</translation>
    </message>
    <message>
        <source>{pool} serves {edges}</source>
        <translation>{pool} bedient {edges}</translation>
    </message>
    <message>
        <source>One NAT pool at {device} translates for {edges}: Microsoft answers its addresses by one of them, whichever the request took.</source>
        <translation>Ein NAT-Pool an {device} übersetzt für {edges}: Microsoft antwortet seinen Adressen über einen davon, welchen auch immer die Anfrage nahm.</translation>
    </message>
    <message>
        <source>{pool} is advertised at {edge}, which it does not serve</source>
        <translation>{pool} ist an {edge} bekannt gegeben, das er nicht bedient</translation>
    </message>
    <message>
        <source>{prefix} is announced at {edge}, but {pool} translates nothing that leaves there: answers come in by a way that no request took.</source>
        <translation>{prefix} ist an {edge} angekündigt, aber {pool} übersetzt nichts, was dort hinausgeht: Antworten kommen auf einem Weg herein, den keine Anfrage nahm.</translation>
    </message>
    <message>
        <source>Give each edge a NAT pool of its own</source>
        <translation>Jedem Ausgang einen eigenen NAT-Pool geben</translation>
    </message>
    <message>
        <source>An address can be answered by one edge only. A pool that serves two makes half of the sessions come back where nobody knows them.</source>
        <translation>Eine Adresse kann nur über einen Ausgang beantwortet werden. Ein Pool, der zwei bedient, lässt die Hälfte der Sitzungen dort zurückkommen, wo niemand sie kennt.</translation>
    </message>
    <message>
        <source>{circuit} does not advertise {pool}</source>
        <translation>{circuit} gibt {pool} nicht bekannt</translation>
    </message>
    <message>
        <source>Requests leave by {circuit} with addresses from {prefix}, which is not announced there, or not accepted: answers come by another way or not at all.</source>
        <translation>Anfragen gehen über {circuit} mit Adressen aus {prefix} hinaus, das dort nicht angekündigt oder nicht angenommen ist: Antworten kommen auf anderem Weg oder gar nicht.</translation>
    </message>
    <message>
        <source>Advertise {pool} on {circuit}</source>
        <translation>{pool} an {circuit} bekannt geben</translation>
    </message>
    <message>
        <source>Microsoft answers only what it has been told of. Sources that a circuit does not announce get their answers by the internet, where a firewall drops them, or get none.</source>
        <translation>Microsoft antwortet nur dem, was ihm bekannt gegeben wurde. Quellen, die eine Leitung nicht ankündigt, bekommen ihre Antworten über das Internet, wo eine Firewall sie verwirft, oder gar keine.</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with a private address: no device on the way has a NAT pool for that edge, and no answer comes back. Enter the public ranges that are yours in the plan&apos;s own properties, and a pool out of them is offered here.</source>
        <translation>Es geht über {edge_out} mit einer privaten Adresse hinaus: Kein Gerät auf dem Weg hat einen NAT-Pool für diesen Ausgang, und keine Antwort kommt zurück. Tragen Sie in den Eigenschaften des Plans Ihre öffentlichen Bereiche ein; dann wird hier ein Pool daraus angeboten.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>es gibt keine Route</translation>
    </message>
    <message>
        <source>it runs in a loop</source>
        <translation>es läuft im Kreis</translation>
    </message>
    <message>
        <source>nobody advertises its address</source>
        <translation>niemand gibt seine Adresse bekannt</translation>
    </message>
    <message>
        <source>it leaves with a private address</source>
        <translation>es geht mit einer privaten Adresse hinaus</translation>
    </message>
    <message>
        <source>the answer finds no translation of its session</source>
        <translation>die Antwort findet keine Übersetzung ihrer Sitzung</translation>
    </message>
    <message>
        <source>the answer is dropped, as its request never came by</source>
        <translation>die Antwort wird verworfen, da ihre Anfrage nie vorbeikam</translation>
    </message>
    <message>
        <source>the answer comes from another address than was called</source>
        <translation>die Antwort kommt von einer anderen Adresse als der aufgerufenen</translation>
    </message>
    <message>
        <source>the only route</source>
        <translation>die einzige Route</translation>
    </message>
    <message>
        <source>longest prefix</source>
        <translation>längstes Präfix</translation>
    </message>
    <message>
        <source>its own network</source>
        <translation>das eigene Netz</translation>
    </message>
    <message>
        <source>static route</source>
        <translation>statische Route</translation>
    </message>
    <message>
        <source>higher preference</source>
        <translation>höhere Präferenz</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>kürzerer Pfad</translation>
    </message>
    <message>
        <source>lower cost</source>
        <translation>niedrigere Kosten</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <source>its session</source>
        <translation>ihre Sitzung</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Breaks at %1: %2</source>
        <translation>Bricht bei %1: %2</translation>
    </message>
    <message>
        <source>Arrives, but asymmetric</source>
        <translation>Kommt an, aber asymmetrisch</translation>
    </message>
    <message>
        <source>Holds, by another path than meant</source>
        <translation>Hält, auf anderem Weg als gemeint</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
</context>
</TS>
