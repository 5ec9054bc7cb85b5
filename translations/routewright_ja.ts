<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Routewright</source>
        <translation>Routewright について</translation>
    </message>
    <message>
        <source>Plans ExpressRoute for Microsoft 365 and proves the plan on paper.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Microsoft 365 向けの ExpressRoute を設計し、その妥当性を机上で検証します。
GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。Qt %1 を使用しています。</translation>
    </message>
    <message>
        <source>Where the resources come from</source>
        <translation>リソースの出典</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Walkthrough: what the audience sees</source>
        <translation>ウォークスルー: 聴衆に見える画面</translation>
    </message>
</context>
<context>
    <name>BoolEditor</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>CanvasText</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>keeps state</source>
        <translation>ステートフル</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>冗長ペア</translation>
    </message>
    <message>
        <source>%1 meet-me</source>
        <translation>%1 ピアリング</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>地図上で移動</translation>
    </message>
    <message>
        <source>Drag to the node to join it with</source>
        <translation>接続先のノードまでドラッグしてください</translation>
    </message>
    <message>
        <source>An edge hangs on one node and takes no links</source>
        <translation>エッジは 1 つのノードに付くもので、リンクは接続できません</translation>
    </message>
    <message>
        <source>A circuit or an internet egress leads there, no link</source>
        <translation>そこへは回線かインターネット出口でつながります。リンクは接続できません</translation>
    </message>
    <message>
        <source>Notes and frames take no links</source>
        <translation>メモと枠にはリンクを接続できません</translation>
    </message>
    <message>
        <source>Only sites, segments and devices take links</source>
        <translation>リンクを接続できるのは拠点、セグメント、機器だけです</translation>
    </message>
    <message>
        <source>A node cannot be joined with itself</source>
        <translation>ノードをそれ自身に接続することはできません</translation>
    </message>
    <message>
        <source>These two are joined already</source>
        <translation>この 2 つは接続済みです</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>接続: %1 と %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>名前の変更: %1</translation>
    </message>
    <message>
        <source>Lay out automatically</source>
        <translation>自動レイアウト</translation>
    </message>
    <message>
        <source>Left out, because this plan lacks what they hang on: %1</source>
        <translation>このプランに付け先がないため省かれました: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>貼り付け: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>複製: %1</translation>
    </message>
    <message>
        <source>Press on a node and drag to another one. Esc gives up.</source>
        <translation>ノードを押して別のノードまでドラッグします。Esc で中止します。</translation>
    </message>
    <message>
        <source>A link begins at a site, a segment or a device</source>
        <translation>リンクの起点は拠点、セグメント、機器のいずれかです</translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation>ここで破棄</translation>
    </message>
    <message>
        <source>it has not seen the request</source>
        <translation>要求を見ていません</translation>
    </message>
    <message>
        <source>the request left by %1</source>
        <translation>要求は %1 から出ました</translation>
    </message>
    <message>
        <source>the call came in by %1</source>
        <translation>接続は %1 から入りました</translation>
    </message>
    <message>
        <source>no session for this address here</source>
        <translation>このアドレスのセッションがここにありません</translation>
    </message>
    <message>
        <source>the answer has another address than was called</source>
        <translation>応答の送信元が接続先のアドレスと異なります</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>戻り道なし</translation>
    </message>
    <message>
        <source>it comes from a private address</source>
        <translation>プライベート アドレスから送信されています</translation>
    </message>
    <message>
        <source>nobody advertises the address it comes from</source>
        <translation>送信元アドレスがどこからも広告されていません</translation>
    </message>
    <message>
        <source>nobody advertises this address</source>
        <translation>このアドレスはどこからも広告されていません</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>ルートなし</translation>
    </message>
    <message>
        <source>nothing here leads to the destination</source>
        <translation>ここから宛先へ向かうルートがありません</translation>
    </message>
    <message>
        <source>Runs in a circle</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>it comes back to where it was</source>
        <translation>通った場所に戻ってきます</translation>
    </message>
    <message>
        <source>route from %1</source>
        <translation>%1 からのルート</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>位置情報なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Drop it on the device or site on which it hangs. Esc gives up.</source>
        <translation>付け先の機器か拠点にドロップします。Esc で中止します。</translation>
    </message>
    <message>
        <source>Drop it on the canvas. Esc gives up.</source>
        <translation>キャンバスにドロップします。Esc で中止します。</translation>
    </message>
    <message>
        <source>It is in the plan already</source>
        <translation>すでにプランにあります</translation>
    </message>
    <message>
        <source>This is no device or site: nothing can hang on it</source>
        <translation>機器でも拠点でもないため、何も付けられません</translation>
    </message>
    <message>
        <source>It hangs on a device or a site: drop it on one</source>
        <translation>機器か拠点に付くものです。その上にドロップしてください</translation>
    </message>
    <message>
        <source>On the map it needs a site: drop it on one</source>
        <translation>地図上では拠点が必要です。拠点の上にドロップしてください</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>ここに %1</translation>
    </message>
    <message>
        <source>This follows what it belongs to and cannot be moved by itself</source>
        <translation>所属先に追従するため、単独では移動できません</translation>
    </message>
    <message>
        <source>Alt: off guides and grid. A device that is dropped on another site moves there.</source>
        <translation>Alt: ガイドとグリッドを無視します。機器を別の拠点にドロップすると、その拠点へ移ります。</translation>
    </message>
    <message>
        <source>Drag from the rim to another node to join them</source>
        <translation>縁から別のノードへドラッグすると接続します</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>不通</translation>
    </message>
    <message>
        <source>Empty note: double-click to write</source>
        <translation>空のメモ: ダブルクリックで入力</translation>
    </message>
    <message>
        <source>request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>dies here</source>
        <translation>ここで途絶</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>アドレス変換</translation>
    </message>
    <message>
        <source>load, worst failure</source>
        <translation>負荷、最悪障害時</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>内部に %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>曲げる: %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折りたたむ: %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展開する: %1</translation>
    </message>
    <message>
        <source>Carries nothing</source>
        <translation>負荷なし</translation>
    </message>
    <message>
        <source>Carries %1</source>
        <translation>負荷 %1</translation>
    </message>
    <message>
        <source>Carries %1 up, %2 down</source>
        <translation>上り %1、下り %2</translation>
    </message>
    <message>
        <source>%1 under the worst failure</source>
        <translation>最悪障害時は %1</translation>
    </message>
    <message>
        <source>Knows no route</source>
        <translation>ルートなし</translation>
    </message>
    <message numerus="yes">
        <source>Knows %n prefix(es):</source>
        <translation>
            <numerusform>プレフィックス %n 個を学習:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 (学習元 %2): %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>… the rest is in the tab Routes</source>
        <translation>… 残りは「ルート」タブにあります</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>One-way latency %1</source>
        <translation>片道遅延 %1</translation>
    </message>
    <message>
        <source>One-way latency about %1, by the distance</source>
        <translation>片道遅延 約 %1 (距離から推定)</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Its layer is locked</source>
        <translation>レイヤーがロックされています</translation>
    </message>
    <message>
        <source>Drag to bend the line</source>
        <translation>ドラッグで線を曲げる</translation>
    </message>
    <message>
        <source>Click to see what is in this site</source>
        <translation>クリックで拠点の中を表示</translation>
    </message>
    <message>
        <source>Click to fold this site</source>
        <translation>クリックで拠点を折りたたむ</translation>
    </message>
    <message>
        <source>Alt: off the grid. A double click takes a way-point away.</source>
        <translation>Alt: グリッドを無視します。ダブルクリックで中継点を取り除きます。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>コスト %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>%1 を遮断</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>遮断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>prepends %1</source>
        <translation>プリペンド %1</translation>
    </message>
    <message>
        <source>advertises %1</source>
        <translation>%1 を広告</translation>
    </message>
    <message numerus="yes">
        <source>advertises %n prefix(es)</source>
        <translation>
            <numerusform>プレフィックス %n 個を広告</numerusform>
        </translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>論理</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Microsoft and the internet</source>
        <translation>Microsoft とインターネット</translation>
    </message>
    <message>
        <source>Notes and frames</source>
        <translation>メモと枠</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation>%1 を配置</translation>
    </message>
    <message>
        <source>Notes, pictures and frames stand on the logical view</source>
        <translation>メモ、画像、枠は論理ビューに置きます</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>大きさを変更: %1</translation>
    </message>
    <message>
        <source>Drag to make it larger or smaller</source>
        <translation>ドラッグで大きさを変えます</translation>
    </message>
    <message>
        <source>Alt: off the grid</source>
        <translation>Alt: グリッドから外れる</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>%1 を %2 につなぐ</translation>
    </message>
    <message>
        <source>Drag this end to another node</source>
        <translation>この端を別のノードへドラッグします</translation>
    </message>
    <message>
        <source>Its picture cannot be read</source>
        <translation>画像を読めません</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drag a site from the left onto the canvas</source>
        <translation>左から拠点をキャンバスにドラッグし、</translation>
    </message>
    <message>
        <source>then a firewall into the site, and a circuit onto the firewall</source>
        <translation>続けて拠点にファイアウォール、ファイアウォールに回線を置きます</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>稼働に戻す</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>The plan as a diagram. Tab goes from object to object, arrows move, F2 renames, Delete deletes.</source>
        <translation>プランの構成図です。Tab キーでオブジェクト間を移動、矢印キーで位置を変更、F2 で名前を変更、Delete で削除します。</translation>
    </message>
    <message>
        <source>What is on a locked layer stays as it is</source>
        <translation>ロックされたレイヤーのものは変更されません</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>over ExpressRoute</source>
        <translation>ExpressRoute 経由</translation>
    </message>
    <message>
        <source>by the internet only</source>
        <translation>インターネットのみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>ネットワーク %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>ゾーン %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>プロバイダー %Ln 社</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Objects of this kind</source>
        <translation>この種類のオブジェクト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>プランに取り込む</translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s own, so that it can be changed here</source>
        <translation>プラン自身のものになり、ここで変更できるようになります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>該当する名前はありません。</translation>
    </message>
    <message>
        <source>the plan&apos;s own</source>
        <translation>プラン独自</translation>
    </message>
    <message numerus="yes">
        <source>used here %Ln time(s)</source>
        <translation>
            <numerusform>ここで %Ln 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 into the plan</source>
        <translation>プランに取り込む: %1</translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>This is more than a line can hold: it is changed in the inspector.</source>
        <translation>1 行に収まらないため、インスペクターで変更します。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>by its kind</source>
        <translation>種類に従う</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>別の計画…</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>the plan as it was opened</source>
        <translation>開いたときの計画</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>次の操作の前: %1</translation>
    </message>
    <message>
        <source>the plan before “%1”</source>
        <translation>「%1」の前の計画</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>%1 との比較: %2</translation>
    </message>
    <message>
        <source>Hold the plan against another version of it: another file, or an earlier step. What was added or changed is then marked on the canvas, and what follows from it stands here.</source>
        <translation>計画を別の版（別のファイルまたは以前の操作時点）と比べます。追加または変更されたものはキャンバスに印が付き、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>%1 との違いはありません。</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Version %1, issued %2</source>
        <translation>版 %1（%2 発行）</translation>
    </message>
</context>
<context>
    <name>DiagramDialog</name>
    <message>
        <source>With the path that is lit up</source>
        <translation>強調中の経路も含める</translation>
    </message>
    <message>
        <source>Without a ground</source>
        <translation>背景なし</translation>
    </message>
    <message>
        <source>Text as shapes: looks the same everywhere</source>
        <translation>文字を図形にする（どこでも同じ表示）</translation>
    </message>
    <message>
        <source>A sheet for each region</source>
        <translation>地域ごとに 1 枚</translation>
    </message>
    <message>
        <source>A sheet for each flow, with its path</source>
        <translation>フローごとに経路付きで 1 枚</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>What is on the screen</source>
        <translation>画面の表示内容</translation>
    </message>
    <message>
        <source>The whole logical view</source>
        <translation>論理図の全体</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>地図の全体</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF ページ</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>draw.io 用の図面</translation>
    </message>
    <message>
        <source> times the screen</source>
        <translation> 倍（画面比）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ファイルの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>倍率(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;ersion in the title block</source>
        <translation>表題欄の版(&amp;E)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>there; removed since</source>
        <translation>あり（その後削除）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Headroom in the worst failure</source>
        <translation>最悪の障害時の余裕</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>最悪の単一障害</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>切り離される人数</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>findings gone</source>
        <translation>解消した指摘</translation>
    </message>
    <message>
        <source>findings new</source>
        <translation>新しい指摘</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Only places on the drawing differ.</source>
        <translation>図の上の配置だけが違います。</translation>
    </message>
    <message>
        <source>(long; not shown)</source>
        <translation>（長いため省略）</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Export plan document</source>
        <translation>計画書を書き出す</translation>
    </message>
    <message>
        <source>The plan as a document for those who carry it out. A chapter that the plan has nothing for says what to enter.</source>
        <translation>計画を実施する人のための文書です。計画に内容のない章には、何を入力すべきかが書かれます。</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Version on the cover</source>
        <translation>表紙の版(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln 章</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one chapter.</source>
        <translation>少なくとも 1 つの章を選んでください。</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>%1 からの変更点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>To tell what has changed since an earlier version, issue versions, or compare with another plan first.</source>
        <translation>以前の版からの変更を示すには、版を発行しておくか、先にほかの計画と比較してください。</translation>
    </message>
    <message>
        <source>Your own words at the start of the chapter</source>
        <translation>章の冒頭に置く独自の文章</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>表紙のロゴ</translation>
    </message>
    <message>
        <source>Words of your own: %1</source>
        <translation>独自の文章: %1</translation>
    </message>
    <message>
        <source>Words and logo of the document</source>
        <translation>文書の文章とロゴ</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Public ranges</source>
        <translation>公開アドレス範囲</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>No public range is entered yet. What is advertised to Microsoft must be registered to the company or to the carrier: enter the ranges in the plan&apos;s properties.</source>
        <translation>公開アドレス範囲がまだ入力されていません。Microsoft に広告する範囲は、会社か通信事業者に登録されている必要があります。計画のプロパティに入力してください。</translation>
    </message>
    <message>
        <source>What is advertised where</source>
        <translation>どこに何を広告するか</translation>
    </message>
    <message>
        <source>Nothing is advertised yet. Enter the prefixes at each internet egress and circuit.</source>
        <translation>まだ何も広告されていません。各インターネット出口と回線にプレフィックスを入力してください。</translation>
    </message>
    <message>
        <source>Internal networks</source>
        <translation>内部ネットワーク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>No site or segment has networks yet.</source>
        <translation>ネットワークを持つ拠点やセグメントがまだありません。</translation>
    </message>
    <message>
        <source>Routes are those that BGP and an interior protocol settle on when nothing changes; how they change over is not reckoned.</source>
        <translation>経路は、変化がないときに BGP と内部プロトコルが落ち着く経路です。切り替わりの途中は計算していません。</translation>
    </message>
    <message>
        <source>Microsoft answers over ExpressRoute wherever a circuit advertises the address that it answers, and prefers the longer prefix.</source>
        <translation>Microsoft は、応答先のアドレスを広告する回線があれば ExpressRoute で応答し、より長いプレフィックスを優先します。</translation>
    </message>
    <message>
        <source>Verdicts of flows that rest on which of several edges Microsoft chooses: %1.</source>
        <translation>Microsoft が複数のエッジのどれを選ぶかに依存する判定: %1 フロー。</translation>
    </message>
    <message>
        <source>Links whose latency was estimated from the distance of their ends: %1.</source>
        <translation>両端の距離から遅延を推定したリンク: %1。</translation>
    </message>
    <message>
        <source>Links without a bandwidth, of which no headroom is known: %1.</source>
        <translation>帯域がなく、余裕が分からないリンク: %1。</translation>
    </message>
    <message>
        <source>Internet egresses without a latency, which counts as nothing: %1.</source>
        <translation>遅延がなく、0 と見なしたインターネット出口: %1。</translation>
    </message>
    <message>
        <source>Flows without a demand, which count as no load: %1.</source>
        <translation>需要がなく、負荷 0 と見なしたフロー: %1。</translation>
    </message>
    <message>
        <source>Flows whose demand is an estimate and was not measured: %1.</source>
        <translation>需要が推定値で、測定されていないフロー: %1。</translation>
    </message>
    <message>
        <source>Sites whose availability is a lower bound, as too many elements matter: %1.</source>
        <translation>関係する要素が多すぎ、可用性が下限値である拠点: %1。</translation>
    </message>
    <message>
        <source>Elements fail apart from each other, but for those that share a risk; one without an availability counts as always there.</source>
        <translation>リスクを共有するものを除き、要素は互いに独立に故障します。可用性のない要素は常に動くと見なします。</translation>
    </message>
    <message>
        <source>Demand is shared equally over paths that are equal.</source>
        <translation>等しい経路には需要を等分します。</translation>
    </message>
    <message>
        <source>Redundancy of the ways out</source>
        <translation>出口の冗長性</translation>
    </message>
    <message>
        <source>Meet-me location</source>
        <translation>ミートミー拠点</translation>
    </message>
    <message>
        <source>Primary link at</source>
        <translation>プライマリリンクの接続先</translation>
    </message>
    <message>
        <source>Secondary link at</source>
        <translation>セカンダリリンクの接続先</translation>
    </message>
    <message>
        <source>BFD</source>
        <translation>BFD</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>共有リスク</translation>
    </message>
    <message>
        <source>No circuit is drawn yet.</source>
        <translation>回線がまだ描かれていません。</translation>
    </message>
    <message>
        <source>Every element was taken down on its own and the whole network computed anew. Cut off are the people of sites that lose a flow; degraded those whose path becomes a detour or runs out of headroom.</source>
        <translation>要素を 1 つずつ停止し、ネットワーク全体を計算し直しました。遮断はフローを失う拠点の人、劣化は経路が迂回になるか余裕がなくなる人です。</translation>
    </message>
    <message>
        <source>Single failures</source>
        <translation>単一障害</translation>
    </message>
    <message>
        <source>No single failure changes anything for anybody.</source>
        <translation>単一障害で影響を受ける人はいません。</translation>
    </message>
    <message>
        <source>End to end, site by site</source>
        <translation>拠点ごとのエンドツーエンド</translation>
    </message>
    <message>
        <source>No element on the path of a site has an availability. Enter what carriers and operators promise for circuits, internet egresses, links and devices: 0.999 for three nines.</source>
        <translation>拠点の経路上に可用性を持つ要素がありません。回線、インターネット出口、リンク、機器について事業者が約束する値を入力してください。スリーナインなら 0.999 です。</translation>
    </message>
    <message>
        <source>What the flows ask for</source>
        <translation>フローの需要</translation>
    </message>
    <message>
        <source>No flows are in the plan yet.</source>
        <translation>計画にフローがまだありません。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Estimates have to be held against a pilot with people of every kind, and against what the network carries today.</source>
        <translation>まだ何も測定されていません。推定値は、あらゆる種類の利用者によるパイロットと、現在のネットワークの通信量に照らす必要があります。</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Below %1 of headroom congestion is likely, below %2 there is little; from %2 to %3 is the target; above %4 is cost without use.</source>
        <translation>余裕が %1 未満では輻輳のおそれがあり、%2 未満では少なすぎます。%2 から %3 が目標で、%4 を超えると無駄な費用です。</translation>
    </message>
    <message>
        <source>Load of circuits and internet egresses</source>
        <translation>回線とインターネット出口の負荷</translation>
    </message>
    <message>
        <source>Circuits and internet egresses</source>
        <translation>回線とインターネット出口</translation>
    </message>
    <message>
        <source>Physical links of circuits</source>
        <translation>回線の物理リンク</translation>
    </message>
    <message>
        <source>Links and devices</source>
        <translation>リンクと機器</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is open, or the evidence</source>
        <translation>残っていること、または根拠</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Services with calls in both directions are listed</source>
        <translation>両方向の通信を持つサービスが一覧になっている</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>フローがまだない</translation>
    </message>
    <message>
        <source>no internet egress</source>
        <translation>インターネット出口がない</translation>
    </message>
    <message>
        <source>no circuit</source>
        <translation>回線がない</translation>
    </message>
    <message>
        <source>%1 has no meet-me location</source>
        <translation>%1 にミートミー拠点がない</translation>
    </message>
    <message>
        <source>A global diagram shows internet egresses and meet-me locations</source>
        <translation>全体図にインターネット出口とミートミー拠点がある</translation>
    </message>
    <message>
        <source>A routing diagram shows the paths of each service</source>
        <translation>経路図に各サービスの経路がある</translation>
    </message>
    <message>
        <source>no stages yet</source>
        <translation>段階がまだない</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 に切り戻しがない</translation>
    </message>
    <message>
        <source>%1 does not say what is done</source>
        <translation>%1 に作業内容がない</translation>
    </message>
    <message>
        <source>A deployment plan has steps and a way back</source>
        <translation>展開計画に手順と切り戻しがある</translation>
    </message>
    <message>
        <source>missing for %1</source>
        <translation>%1 にない</translation>
    </message>
    <message>
        <source>A test plan covers each service</source>
        <translation>試験計画が各サービスを網羅している</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 が成り立たない</translation>
    </message>
    <message>
        <source>Routes of every service were proven on paper, with a second person</source>
        <translation>全サービスの経路を第二の人と机上で検証した</translation>
    </message>
    <message>
        <source>A test segment was tried as a whole, failures included</source>
        <translation>試験セグメントを障害も含めて通しで試した</translation>
    </message>
    <message>
        <source>Before deployment</source>
        <translation>展開の前に</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Microsoft has granted ExpressRoute for Microsoft 365</source>
        <translation>Microsoft が Microsoft 365 向け ExpressRoute を許可した</translation>
    </message>
    <message>
        <source>A network service provider is chosen for every circuit</source>
        <translation>すべての回線で通信事業者が決まっている</translation>
    </message>
    <message>
        <source>What is done, in this order</source>
        <translation>作業（この順に）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>This stage says nothing of what is done in it.</source>
        <translation>この段階には作業内容がありません。</translation>
    </message>
    <message>
        <source>Tests that must pass before going on:</source>
        <translation>先へ進む前に合格すべき試験:</translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation>指定がありません。</translation>
    </message>
    <message>
        <source>Way back, if a test fails:</source>
        <translation>試験に失敗したときの切り戻し:</translation>
    </message>
    <message>
        <source>There is none. A stage without a way back may not begin.</source>
        <translation>ありません。切り戻しのない段階を始めてはいけません。</translation>
    </message>
    <message>
        <source>Tests that follow from the plan</source>
        <translation>計画から導かれる試験</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>試験対象</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待する結果</translation>
    </message>
    <message>
        <source>%1, primary link</source>
        <translation>%1、プライマリリンク</translation>
    </message>
    <message>
        <source>%1, secondary link</source>
        <translation>%1、セカンダリリンク</translation>
    </message>
    <message>
        <source>Azure PowerShell</source>
        <translation>Azure PowerShell</translation>
    </message>
    <message>
        <source>the session is up; nothing is advertised</source>
        <translation>セッションは稼働。広告はない</translation>
    </message>
    <message>
        <source>the session is up and has %1</source>
        <translation>セッションは稼働し、%1 を持つ</translation>
    </message>
    <message>
        <source>answers; the way is %1, out by %2</source>
        <translation>応答する。経路は %1、出口は %2</translation>
    </message>
    <message>
        <source>as planned now it fails: %1</source>
        <translation>現在の計画では失敗する: %1</translation>
    </message>
    <message>
        <source>connect to a host of %1</source>
        <translation>%1 のホストへ接続</translation>
    </message>
    <message>
        <source>a host on the internet, and a tenant for tests</source>
        <translation>インターネット上のホストと試験用テナント</translation>
    </message>
    <message>
        <source>connect to the endpoint</source>
        <translation>エンドポイントへ接続</translation>
    </message>
    <message>
        <source>There are no circuits and no flows to test yet.</source>
        <translation>試験する回線もフローもまだありません。</translation>
    </message>
    <message>
        <source>What is done in the outage window is written here beforehand and was read by a second person. Each stage is tested before the next one begins, and has a way back.</source>
        <translation>停止時間内の作業は事前にここに書かれ、第二の人が確認しています。各段階は次に進む前に試験され、切り戻しを持ちます。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>No stages are planned yet. Begin with a single host or segment that gets the new routes, then region by region, so that few people are affected by what nobody thought of.</source>
        <translation>段階がまだ計画されていません。新しい経路を受け取る 1 つのホストかセグメントから始め、次に地域ごとに進めれば、想定外の影響を受ける人が少なくて済みます。</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>試験計画</translation>
    </message>
    <message>
        <source>No tests are entered yet. What follows from the plan stands below; add what people do every day: mail, calendars, files, calls and meetings, from each place and from outside.</source>
        <translation>試験がまだ入力されていません。計画から導かれるものは下にあります。各拠点と社外から日々行うこと、つまりメール、予定表、ファイル、通話、会議を加えてください。</translation>
    </message>
    <message>
        <source>Asymmetric path</source>
        <translation>非対称な経路</translation>
    </message>
    <message>
        <source>A request leaves by one edge and its answer comes back by another. A device that keeps state and sees only one of them drops what it sees.</source>
        <translation>要求があるエッジから出て、応答が別のエッジから戻ること。片方しか見ていないステートフル機器は、それを破棄します。</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>An ExpressRoute connection to Microsoft at a meet-me location, made of two physical links.</source>
        <translation>ミートミー拠点での Microsoft への ExpressRoute 接続。2 本の物理リンクからなります。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>A way out of the enterprise: an internet egress or a circuit.</source>
        <translation>企業からの出口。インターネット出口または回線。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Who talks to whom: the people of a site to a service, or a service of Microsoft to a published endpoint.</source>
        <translation>誰が誰と通信するか。拠点の人からサービスへ、または Microsoft のサービスから公開エンドポイントへ。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The addresses of a service that are routed alike.</source>
        <translation>同じように経路制御されるサービスのアドレス。</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>ヘアピン</translation>
    </message>
    <message>
        <source>A detour: traffic runs to a distant place to get out, and comes back most of the way.</source>
        <translation>迂回。通信が遠くの出口まで行き、大部分を戻ってくること。</translation>
    </message>
    <message>
        <source>The share of a capacity that is left over.</source>
        <translation>容量のうち残っている割合。</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Begun by Microsoft, towards a system of the enterprise.</source>
        <translation>Microsoft から企業のシステムへ始まるもの。</translation>
    </message>
    <message>
        <source>Local preference</source>
        <translation>ローカルプリファレンス</translation>
    </message>
    <message>
        <source>The first thing that decides between routes to the same prefix: the higher wins.</source>
        <translation>同じプレフィックスへの経路を最初に決めるもの。高いほうが勝ちます。</translation>
    </message>
    <message>
        <source>The place where a circuit meets Microsoft&apos;s network, also called peering location.</source>
        <translation>回線が Microsoft のネットワークと出会う場所。ピアリング拠点とも呼びます。</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Begun inside the enterprise, towards Microsoft.</source>
        <translation>企業の内部から Microsoft へ始まるもの。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Public addresses that a device puts in place of internal ones, or of a caller&apos;s.</source>
        <translation>機器が内部アドレスや呼び出し元のアドレスの代わりに使う公開アドレス。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>A range of addresses, written 203.0.113.0/24. The longer, the more specific; the most specific route is used.</source>
        <translation>203.0.113.0/24 のように書くアドレスの範囲。長いほど限定的で、最も限定的な経路が使われます。</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>プリペンド</translation>
    </message>
    <message>
        <source>The own network&apos;s number written several times into a route, so that it looks longer and is used less.</source>
        <translation>自網の番号を経路に繰り返し書き、長く見せて使われにくくすること。</translation>
    </message>
    <message>
        <source>Source NAT</source>
        <translation>送信元 NAT</translation>
    </message>
    <message>
        <source>The sender&apos;s address is replaced, so that the answer comes back to the device that replaced it.</source>
        <translation>送信元アドレスを置き換え、応答がその機器に戻るようにすること。</translation>
    </message>
    <message>
        <source>What a firewall or translator remembers of a conversation, and needs to let its answer pass.</source>
        <translation>ファイアウォールや変換装置が通信について覚えていて、応答を通すのに必要とするもの。</translation>
    </message>
    <message>
        <source>Why ExpressRoute</source>
        <translation>ExpressRoute の理由</translation>
    </message>
    <message>
        <source>The plan does not say why ExpressRoute is needed. Enter the reason in the plan&apos;s properties: a regulation, or a network assessment.</source>
        <translation>ExpressRoute が必要な理由が計画にありません。計画のプロパティに、規制かネットワーク評価かを入力してください。</translation>
    </message>
    <message>
        <source>Microsoft has not yet granted this subscription ExpressRoute for Microsoft 365. Without it, route filters for Microsoft 365 are refused.</source>
        <translation>このサブスクリプションには Microsoft 365 向け ExpressRoute がまだ許可されていません。許可がなければ、Microsoft 365 のルートフィルターは拒否されます。</translation>
    </message>
    <message>
        <source>Places and people</source>
        <translation>拠点と人数</translation>
    </message>
    <message>
        <source>No sites are in the plan yet. Draw one for each place where people or servers are, with the number of its people.</source>
        <translation>計画に拠点がまだありません。人やサーバーのいる場所ごとに 1 つ描き、人数を入れてください。</translation>
    </message>
    <message>
        <source>Security and availability that are asked for</source>
        <translation>求められるセキュリティと可用性</translation>
    </message>
    <message>
        <source>No flow says what security or availability it needs. Enter it in the properties of the flows: what people do when a circuit or an internet egress fails.</source>
        <translation>必要なセキュリティや可用性を述べるフローがありません。フローのプロパティに、回線やインターネット出口が故障したとき人々がどうするかを入力してください。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nobody is named yet. A rollout needs people for network, firewalls and proxies, Microsoft 365, security, support of users, project management, and a sponsor: enter them in the plan&apos;s properties.</source>
        <translation>まだ誰も挙げられていません。展開には、ネットワーク、ファイアウォールとプロキシ、Microsoft 365、セキュリティ、利用者支援、プロジェクト管理の担当者と後援者が必要です。計画のプロパティに入力してください。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Fingerprint of what was seen</source>
        <translation>確認内容のフィンガープリント</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No flow has been walked through with a second person yet. Explain to one who did not draw the plan where each node gets its next route from, hop by hop, and enter what came of it.</source>
        <translation>第二の人とたどったフローがまだありません。計画を描いていない人に、各ノードが次の経路をどこから得るかをホップごとに説明し、結果を入力してください。</translation>
    </message>
    <message>
        <source>Questions and objections</source>
        <translation>質問と異議</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Flows that nobody has reviewed</source>
        <translation>誰もレビューしていないフロー</translation>
    </message>
    <message>
        <source>keeps the session</source>
        <translation>セッションを保持</translation>
    </message>
    <message>
        <source>Perimeter of each circuit</source>
        <translation>各回線の境界</translation>
    </message>
    <message>
        <source>A circuit does not say how it is secured: by the perimeter that is there, a new one, one that traffic is carried back to, or one that the provider runs.</source>
        <translation>保護の方法が書かれていない回線があります。既存の境界、新しい境界、引き戻し先の境界、事業者が運用する境界のどれかです。</translation>
    </message>
    <message>
        <source>Controls by direction</source>
        <translation>方向ごとの制御</translation>
    </message>
    <message>
        <source>No controls are entered. Say for each device at an edge what it does with calls to Microsoft, from Microsoft, and to the rest of the internet: they seldom are the same.</source>
        <translation>制御が入力されていません。エッジの機器ごとに、Microsoft へ、Microsoft から、その他のインターネットへの通信をどう扱うかを入力してください。同じことはまれです。</translation>
    </message>
    <message>
        <source>Devices that each flow passes</source>
        <translation>各フローが通る機器</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>On-premises end (source)</source>
        <translation>社内側（送信元）</translation>
    </message>
    <message>
        <source>Microsoft&apos;s end (destination)</source>
        <translation>Microsoft 側（宛先）</translation>
    </message>
    <message>
        <source>Names in public DNS</source>
        <translation>公開 DNS の名前</translation>
    </message>
    <message>
        <source>Microsoft&apos;s end (source)</source>
        <translation>Microsoft 側（送信元）</translation>
    </message>
    <message>
        <source>On-premises end (destination)</source>
        <translation>社内側（宛先）</translation>
    </message>
    <message>
        <source>Name in public DNS</source>
        <translation>公開 DNS の名前</translation>
    </message>
    <message>
        <source>Used by other services of Microsoft</source>
        <translation>Microsoft の他のサービスも利用</translation>
    </message>
    <message>
        <source>Used by people on the internet</source>
        <translation>インターネットの人も利用</translation>
    </message>
    <message>
        <source>Advertised to the internet</source>
        <translation>インターネットへの広告</translation>
    </message>
    <message>
        <source>Advertised to ExpressRoute</source>
        <translation>ExpressRoute への広告</translation>
    </message>
    <message>
        <source>NAT on its path</source>
        <translation>経路上の NAT</translation>
    </message>
    <message>
        <source>Perimeter on its path</source>
        <translation>経路上の境界</translation>
    </message>
    <message>
        <source>Request by</source>
        <translation>要求のエッジ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>応答のエッジ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>BGP community</source>
        <translation>BGP コミュニティ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Prefixes over both paths</source>
        <translation>両方の経路のプレフィックス</translation>
    </message>
    <message>
        <source>Prefixes over the internet alone</source>
        <translation>インターネットのみのプレフィックス</translation>
    </message>
    <message>
        <source>No service is adopted yet. Choose the services in the plan&apos;s properties, and add a flow for each one that a site uses.</source>
        <translation>採用するサービスがまだありません。計画のプロパティでサービスを選び、拠点が使うものごとにフローを加えてください。</translation>
    </message>
    <message>
        <source>Flow catalogue</source>
        <translation>フロー一覧</translation>
    </message>
    <message>
        <source>No flows are in the plan yet. Add one for each service that a site uses, and one for each call from Microsoft to a published endpoint.</source>
        <translation>計画にフローがまだありません。拠点が使うサービスごとに、また Microsoft から公開エンドポイントへの呼び出しごとに加えてください。</translation>
    </message>
    <message>
        <source>Nothing can be said yet: the plan has no flows.</source>
        <translation>まだ何も言えません。計画にフローがありません。</translation>
    </message>
    <message>
        <source>The plan does not hold. Flows that are not delivered: %1 of %2.</source>
        <translation>この計画は成り立ちません。届かないフロー: %2 中 %1。</translation>
    </message>
    <message>
        <source>Every flow arrives, but there are errors to be mended.</source>
        <translation>すべてのフローは届きますが、直すべきエラーがあります。</translation>
    </message>
    <message>
        <source>Every flow arrives. Flows that take another way back, or another path than meant: %1.</source>
        <translation>すべてのフローは届きます。別の経路で戻る、または意図と違う経路を通るフロー: %1。</translation>
    </message>
    <message>
        <source>The plan holds: every flow arrives, its answer comes back the same way, by the path that is meant.</source>
        <translation>この計画は成り立ちます。すべてのフローが届き、応答は意図した経路を同じように戻ります。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>最悪の単一障害</translation>
    </message>
    <message>
        <source>%1: %2 cut off</source>
        <translation>%1: %2が遮断</translation>
    </message>
    <message>
        <source>Least headroom in the worst failure</source>
        <translation>最悪の障害での最小の余裕</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未解決の所見</translation>
    </message>
    <message>
        <source>Request by %1, answer by %2.</source>
        <translation>要求は %1、応答は %2。</translation>
    </message>
    <message>
        <source>Shown is the worst of %1, the one of %2.</source>
        <translation>%1のうち最悪のもの、%2 を示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of prefixes that are routed alike</source>
        <translation>
            <numerusform>同じように経路制御される %Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Several routes are equal; the worst of them is shown.</source>
        <translation>複数の経路が等しく、最悪のものを示します。</translation>
    </message>
    <message>
        <source>It rests on which of several edges Microsoft chooses.</source>
        <translation>Microsoft が複数のエッジのどれを選ぶかに依存します。</translation>
    </message>
    <message>
        <source>The path of %1</source>
        <translation>%1 の経路</translation>
    </message>
    <message>
        <source>It is drawn with the flow that takes the same way: </source>
        <translation>同じ経路を通るフローの図を参照: </translation>
    </message>
    <message>
        <source>Request: to Microsoft</source>
        <translation>要求: Microsoft へ</translation>
    </message>
    <message>
        <source>Request: from Microsoft</source>
        <translation>要求: Microsoft から</translation>
    </message>
    <message>
        <source>Answer: from Microsoft</source>
        <translation>応答: Microsoft から</translation>
    </message>
    <message>
        <source>Answer: to Microsoft</source>
        <translation>応答: Microsoft へ</translation>
    </message>
    <message>
        <source>No flows are in the plan yet, so there is nothing to prove.</source>
        <translation>計画にフローがまだないため、証明するものがありません。</translation>
    </message>
    <message>
        <source>For every flow: each node that a request passes and each that its answer passes, with the route that the node uses, from whom it has it, and why that one won. A flow is symmetric where its answer crosses the same edge as its request, or no device on the way needs to have seen both.</source>
        <translation>フローごとに、要求と応答が通る各ノード、そこで使われる経路、その入手元、選ばれた理由を示します。応答が要求と同じエッジを通るか、両方を見る必要のある機器がなければ、フローは対称です。</translation>
    </message>
    <message>
        <source>How far ExpressRoute routes reach</source>
        <translation>ExpressRoute の経路が届く範囲</translation>
    </message>
    <message>
        <source>ExpressRoute routes</source>
        <translation>ExpressRoute の経路</translation>
    </message>
    <message>
        <source>Come from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>has them</source>
        <translation>持っている</translation>
    </message>
    <message>
        <source>none arrive</source>
        <translation>届かない</translation>
    </message>
    <message>
        <source>refuses them</source>
        <translation>受け入れない</translation>
    </message>
    <message>
        <source>Nothing is drawn yet that could have routes.</source>
        <translation>経路を持てるものがまだ描かれていません。</translation>
    </message>
    <message>
        <source>Filters on links</source>
        <translation>リンクのフィルター</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What is not passed on</source>
        <translation>渡さないもの</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw sites, what stands in them, the links between them, and every internet egress and circuit.</source>
        <translation>まだ何も描かれていません。拠点とその中の機器、間のリンク、すべてのインターネット出口と回線を描いてください。</translation>
    </message>
    <message>
        <source>Places, meet-me locations and what joins them</source>
        <translation>拠点、ミートミー拠点とその接続</translation>
    </message>
    <message>
        <source>The network with all internet egresses and circuits</source>
        <translation>すべてのインターネット出口と回線を含むネットワーク</translation>
    </message>
    <message>
        <source>Region by region</source>
        <translation>地域ごと</translation>
    </message>
    <message>
        <source>The region %1</source>
        <translation>地域 %1</translation>
    </message>
    <message>
        <source>Ways out of the enterprise</source>
        <translation>企業からの出口</translation>
    </message>
    <message>
        <source>No internet egress and no circuit is drawn yet.</source>
        <translation>インターネット出口も回線もまだ描かれていません。</translation>
    </message>
    <message>
        <source>Meet-me locations</source>
        <translation>ミートミー拠点</translation>
    </message>
    <message>
        <source>Devices, segments and links</source>
        <translation>機器、セグメント、リンク</translation>
    </message>
    <message>
        <source>NAT pools</source>
        <translation>NAT プール</translation>
    </message>
    <message>
        <source>No NAT pool is in the plan. Requests to Microsoft need a public source; where two edges have one pool, answers may come back by the wrong one.</source>
        <translation>計画に NAT プールがありません。Microsoft への要求には公開の送信元が必要です。2 つのエッジが 1 つのプールを共有すると、応答が別のエッジから戻るおそれがあります。</translation>
    </message>
    <message>
        <source>Public DNS records</source>
        <translation>公開 DNS レコード</translation>
    </message>
    <message>
        <source>No system is published. Add an endpoint for each one that Microsoft 365 calls.</source>
        <translation>公開されたシステムがありません。Microsoft 365 が呼び出すものごとにエンドポイントを加えてください。</translation>
    </message>
    <message>
        <source>Where names are resolved</source>
        <translation>名前解決の場所</translation>
    </message>
    <message>
        <source>Mail sources and SPF records</source>
        <translation>メール送信元と SPF レコード</translation>
    </message>
    <message>
        <source>No server is entered that sends mail. Where one keeps sending and gets another public address, its SPF record has to change on the same day.</source>
        <translation>メールを送るサーバーが入力されていません。送信を続けるサーバーの公開アドレスが変わるなら、SPF レコードも同じ日に変える必要があります。</translation>
    </message>
    <message>
        <source>Proxies and client configuration</source>
        <translation>プロキシとクライアント設定</translation>
    </message>
    <message>
        <source>How sites reach Microsoft</source>
        <translation>拠点から Microsoft への到達方法</translation>
    </message>
    <message>
        <source>Flows with a method of their own</source>
        <translation>独自の方法を持つフロー</translation>
    </message>
    <message>
        <source>Every site reaches Microsoft directly, without a proxy.</source>
        <translation>すべての拠点はプロキシなしで直接 Microsoft に到達します。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Services and their paths</source>
        <translation>サービスとその経路</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation>ネットワーク構成</translation>
    </message>
    <message>
        <source>Addressing and advertisement</source>
        <translation>アドレスと広告</translation>
    </message>
    <message>
        <source>NAT, DNS, SPF and proxies</source>
        <translation>NAT、DNS、SPF、プロキシ</translation>
    </message>
    <message>
        <source>Bandwidth and headroom</source>
        <translation>帯域と余裕</translation>
    </message>
    <message>
        <source>Availability and failures</source>
        <translation>可用性と障害</translation>
    </message>
    <message>
        <source>Security by path</source>
        <translation>経路ごとのセキュリティ</translation>
    </message>
    <message>
        <source>Proof of route symmetry</source>
        <translation>経路対称性の証明</translation>
    </message>
    <message>
        <source>Reviews and sign-offs</source>
        <translation>レビューと承認</translation>
    </message>
    <message>
        <source>Deployment and tests</source>
        <translation>展開と試験</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation>名前のない計画</translation>
    </message>
    <message>
        <source>ExpressRoute for Microsoft 365: implementation plan</source>
        <translation>Microsoft 365 向け ExpressRoute 実装計画</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>計画のフィンガープリント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Flows and what comes of them</source>
        <translation>フローとその結果</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Between Microsoft and</source>
        <translation>Microsoft の相手</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>意図した経路</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>往復 (ms)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>影響を受ける人数</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Loads and headroom</source>
        <translation>負荷と余裕</translation>
    </message>
    <message>
        <source>Capacity up (Mbit/s)</source>
        <translation>上り容量 (Mbit/s)</translation>
    </message>
    <message>
        <source>Capacity down (Mbit/s)</source>
        <translation>下り容量 (Mbit/s)</translation>
    </message>
    <message>
        <source>Up (Mbit/s)</source>
        <translation>上り (Mbit/s)</translation>
    </message>
    <message>
        <source>Down (Mbit/s)</source>
        <translation>下り (Mbit/s)</translation>
    </message>
    <message>
        <source>In the worst failure</source>
        <translation>最悪の障害時</translation>
    </message>
    <message>
        <source>Which is that of</source>
        <translation>その障害</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Round trips to Microsoft by site</source>
        <translation>拠点ごとの Microsoft への往復</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Internet (ms)</source>
        <translation>インターネット (ms)</translation>
    </message>
    <message>
        <source>Best internet egress</source>
        <translation>最良のインターネット出口</translation>
    </message>
    <message>
        <source>ExpressRoute (ms)</source>
        <translation>ExpressRoute (ms)</translation>
    </message>
    <message>
        <source>Best circuit</source>
        <translation>最良の回線</translation>
    </message>
    <message>
        <source>Taken (ms)</source>
        <translation>実際 (ms)</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>実際のエッジ</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>迂回</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>ヘアピン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What the failure of each single element does</source>
        <translation>各要素の単一障害の影響</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>遮断される人数</translation>
    </message>
    <message>
        <source>People degraded</source>
        <translation>劣化する人数</translation>
    </message>
    <message>
        <source>Flows lost</source>
        <translation>失うフロー</translation>
    </message>
    <message>
        <source>Flows moved</source>
        <translation>移るフロー</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>失うセッション</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>Needs hands</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Availability of Microsoft 365 by site</source>
        <translation>拠点ごとの Microsoft 365 の可用性</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Hours a year without</source>
        <translation>年間停止時間（時間）</translation>
    </message>
    <message>
        <source>Elements with a figure</source>
        <translation>値のある要素</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>at least; at most %1</source>
        <translation>下限。上限は %1</translation>
    </message>
    <message>
        <source>Advertised prefixes</source>
        <translation>広告するプレフィックス</translation>
    </message>
    <message>
        <source>Advertised by</source>
        <translation>広告元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Prepends</source>
        <translation>プリペンド</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Inside the provider&apos;s range</source>
        <translation>事業者の範囲内</translation>
    </message>
    <message>
        <source>Registered range</source>
        <translation>登録範囲</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Demand of each flow</source>
        <translation>各フローの需要</translation>
    </message>
    <message>
        <source>Site or endpoint</source>
        <translation>拠点またはエンドポイント</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>nothing is entered yet</source>
        <translation>まだ入力なし</translation>
    </message>
    <message>
        <source>people and usage profile</source>
        <translation>人数と利用プロファイル</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>到着リンク</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Next route from</source>
        <translation>次の経路の入手元</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>ここで起きること</translation>
    </message>
    <message>
        <source>After (ms)</source>
        <translation>経過 (ms)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other routes lost</source>
        <translation>
            <numerusform>ほかに %Ln 経路が敗退</numerusform>
        </translation>
    </message>
    <message>
        <source>no route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>ここが終点</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Meet-me table</source>
        <translation>ミートミー表</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>障害</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>destination %1 becomes %2</source>
        <translation>宛先 %1 を %2 に変換</translation>
    </message>
    <message>
        <source>source %1 becomes %2</source>
        <translation>送信元 %1 を %2 に変換</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>%1 との比較: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Reviewer: place, date, signature</source>
        <translation>レビュー担当: 場所、日付、署名</translation>
    </message>
    <message>
        <source>Presenter: place, date, signature</source>
        <translation>発表者: 場所、日付、署名</translation>
    </message>
    <message>
        <source>Walked by %1</source>
        <translation>%1 によるウォークスルー</translation>
    </message>
    <message>
        <source>ExpressRoute for Microsoft 365: protocol of the walkthroughs</source>
        <translation>Microsoft 365 向け ExpressRoute: ウォークスルー記録</translation>
    </message>
    <message>
        <source>No version of this plan has been issued yet. Issue one when the plan is given out: the next document then lists what has changed since.</source>
        <translation>この計画の版はまだ発行されていません。計画を配布するときに発行すると、次の文書にそれ以降の変更が載ります。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>What was added, changed or is gone</source>
        <translation>追加、変更、削除されたもの</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1、名前</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>%1から取り除く</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export YAML</source>
        <translation>YAML を書き出す</translation>
    </message>
    <message>
        <source>Plans as YAML</source>
        <translation>YAML の計画</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>draw.io の図</translation>
    </message>
    <message>
        <source>Export plan document</source>
        <translation>計画書を書き出す</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument テキスト</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>1 ファイルの Web ページ</translation>
    </message>
    <message>
        <source>Markdown with pictures beside it</source>
        <translation>Markdown と画像フォルダー</translation>
    </message>
    <message>
        <source>Spreadsheet with all tables</source>
        <translation>すべての表のスプレッドシート</translation>
    </message>
    <message>
        <source>%1 as CSV</source>
        <translation>%1 の CSV</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The export was given up; no file was written.</source>
        <translation>書き出しを中止しました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Write the protocol of the walkthroughs</source>
        <translation>ウォークスルー記録の書き出し</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF ページ</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Lost: %1</source>
        <translation>途絶: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>切替: %1</translation>
    </message>
    <message>
        <source>Sessions lost: %1</source>
        <translation>セッション切断: %1</translation>
    </message>
    <message>
        <source>Put all up</source>
        <translation>すべて復帰</translation>
    </message>
    <message>
        <source>Everything is up again; failure mode goes on</source>
        <translation>すべて稼働に戻します。障害モードは続きます</translation>
    </message>
    <message>
        <source>Leave failure mode</source>
        <translation>障害モードを終了</translation>
    </message>
    <message>
        <source>Everything is up again (Esc)</source>
        <translation>すべて稼働に戻します (Esc)</translation>
    </message>
    <message>
        <source>Failure mode: click an element to take it down, again to put it up. The plan stays as it is.</source>
        <translation>障害モード: 要素をクリックすると停止し、もう一度クリックすると復帰します。プランは変わりません。</translation>
    </message>
    <message>
        <source>Down: %1 — %2</source>
        <translation>停止: %1 — %2</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Failures, the worst first</source>
        <translation>障害の一覧 (影響の大きい順)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>障害箇所</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>不通</translation>
    </message>
    <message>
        <source>People at sites that lose a flow that is delivered today.</source>
        <translation>今は到達している通信フローを失う拠点の人数です。</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>品質低下</translation>
    </message>
    <message>
        <source>People who are not cut off, but meet a detour or a link without room.</source>
        <translation>不通ではないものの、迂回や余裕のないリンクの影響を受ける人数です。</translation>
    </message>
    <message>
        <source>Flows lost</source>
        <translation>途絶フロー</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>Flows that go on by another edge.</source>
        <translation>別のエッジに切り替わって続く通信フローです。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Flows that go on, but whose sessions are lost and start anew.</source>
        <translation>続くものの、セッションが切れて張り直しになる通信フローです。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動対応</translation>
    </message>
    <message>
        <source>Whether an edge could serve a lost flow, but somebody must let it in.</source>
        <translation>途絶した通信フローを収容できるエッジがあるものの、人手による開放が必要かどうかです。</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>Edges that have no room left.</source>
        <translation>余裕がなくなるエッジです。</translation>
    </message>
    <message>
        <source>Availability of sites</source>
        <translation>拠点の可用性</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Give circuits, links and devices an availability in the inspector, and that of each site stands here.</source>
        <translation>インスペクターで回線、リンク、機器に可用性を設定すると、各拠点の可用性がここに表示されます。</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単一</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>二重</translation>
    </message>
    <message>
        <source>Two elements at once, where together they do what neither does alone.</source>
        <translation>2 つの要素の同時障害のうち、単独では起きない影響が出る組み合わせです。</translation>
    </message>
    <message>
        <source>How much is worked out</source>
        <translation>計算の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>Nothing can fail yet. Draw sites, devices, links and circuits; what each failure would do stands here.</source>
        <translation>障害の対象がまだありません。拠点、機器、リンク、回線を描くと、各障害の影響がここに表示されます。</translation>
    </message>
    <message>
        <source>No two failures do together what neither does alone.</source>
        <translation>単独では起きない影響が出る二重障害はありません。</translation>
    </message>
    <message>
        <source>Worked out when everything is up again.</source>
        <translation>すべて稼働に戻ると計算します。</translation>
    </message>
    <message>
        <source>Every pair of failures is being worked out…</source>
        <translation>すべての二重障害を計算中…</translation>
    </message>
    <message>
        <source>Every failure is being worked out…</source>
        <translation>すべての障害を計算中…</translation>
    </message>
    <message>
        <source>Pairs that do together what neither does alone, the worst first. A click takes both down.</source>
        <translation>単独では起きない影響が出る組み合わせ (影響の大きい順)。クリックすると両方を停止します。</translation>
    </message>
    <message>
        <source>Single failures, the worst first. A click takes the element down and shows what happens; the plan stays as it is.</source>
        <translation>単一障害 (影響の大きい順)。クリックするとその要素を停止して影響を表示します。プランは変わりません。</translation>
    </message>
    <message>
        <source>Flows that are delivered today and no more.</source>
        <translation>今は届いているのに、届かなくなるフロー。</translation>
    </message>
    <message>
        <source>Share of time in which every flow of the site works: exact, or between two bounds.</source>
        <translation>拠点のすべてのフローが使える時間の割合。正確な値、または上下限。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Load, % of capacity</source>
        <translation>負荷（容量の %）</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1、最悪 %2</translation>
    </message>
    <message>
        <source>excess below</source>
        <translation>過剰（未満）</translation>
    </message>
    <message>
        <source>little room above</source>
        <translation>余裕少（超過）</translation>
    </message>
    <message>
        <source>congestion likely above</source>
        <translation>輻輳のおそれ（超過）</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Mend (%1)</source>
        <translation>修正 (%1)</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>修正: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>The plan is being checked…</source>
        <translation>プランを検査中…</translation>
    </message>
    <message>
        <source>Nothing to find yet. Draw sites, edges and links, then add flows in the next tab: every path is checked both ways.</source>
        <translation>検査の対象がまだありません。拠点、エッジ、リンクを描き、次のタブで通信フローを追加すると、すべての経路を往復とも検査します。</translation>
    </message>
    <message>
        <source>No findings. Every flow of this plan goes out and comes back as it should.</source>
        <translation>検出事項はありません。このプランの通信フローはすべて正しく往復します。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; they come up as these are mended</source>
        <translation>
            <numerusform>ほか %Ln 件。表示中のものを修正すると現れます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowsModel</name>
    <message>
        <source>being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>想定経路</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request by</source>
        <translation>要求側エッジ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>応答側エッジ</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message>
        <source>Flows</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>No flows yet. A flow says who talks to whom; add one for each service that a site uses, and one for each call from Microsoft to a published endpoint.</source>
        <translation>通信フローがまだありません。通信フローは、誰が何と通信するかを表します。拠点が使うサービスごとに 1 つ、Microsoft から公開エンドポイントへの接続ごとに 1 つ追加してください。</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>通信フローを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>論理</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>all changes kept, in no file yet</source>
        <translation>変更はすべて保持済み (ファイル未作成)</translation>
    </message>
    <message>
        <source>all changes kept</source>
        <translation>変更はすべて保存済み</translation>
    </message>
    <message>
        <source>Every change is kept at once and comes back after a crash. Save As gives the plan a file of its own.</source>
        <translation>変更はその都度保持され、異常終了しても復元されます。「名前を付けて保存」でプランのファイルを作成します。</translation>
    </message>
    <message>
        <source>Every change is kept at once; %1 is saved by itself.</source>
        <translation>変更はその都度保持され、%1 は自動で保存されます。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>The diagram, the plan document, tables or YAML as a file</source>
        <translation>図、計画書、表、YAML をファイルに</translation>
    </message>
</context>
<context>
    <name>HeadroomChart</name>
    <message>
        <source>Chart of loads</source>
        <translation>負荷のグラフ</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>表にも同じ数値があります。</translation>
    </message>
    <message>
        <source>Load of circuits and internet egresses</source>
        <translation>回線とインターネット出口の負荷</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>最悪の単一障害時</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常時</translation>
    </message>
    <message>
        <source>Load, % of capacity</source>
        <translation>負荷 (容量比 %)</translation>
    </message>
    <message>
        <source>congestion likely above</source>
        <translation>この上は輻輳のおそれ</translation>
    </message>
    <message>
        <source>little room above</source>
        <translation>この上は余裕わずか</translation>
    </message>
    <message>
        <source>excess below</source>
        <translation>この下は過剰</translation>
    </message>
    <message>
        <source>Normal: %1</source>
        <translation>通常時: %1</translation>
    </message>
    <message>
        <source>Worst single failure: %1</source>
        <translation>最悪の単一障害時: %1</translation>
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
        <translation>負荷と余裕</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>What leaves the enterprise; of a link, what runs from A to B.</source>
        <translation>社内から出るトラフィックです。リンクでは A から B への向きです。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>What comes in; of a link, what runs from B to A.</source>
        <translation>社内に入るトラフィックです。リンクでは B から A への向きです。</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>The share that is left, in the fuller direction.</source>
        <translation>負荷の高い方向に残っている割合です。</translation>
    </message>
    <message>
        <source>Worst failure</source>
        <translation>最悪障害時</translation>
    </message>
    <message>
        <source>The headroom under the worst single failure.</source>
        <translation>最悪の単一障害時の余裕です。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The element whose failure that is.</source>
        <translation>その障害を起こす要素です。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Circuits and egresses</source>
        <translation>回線と出口</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>物理リンク</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Nothing leads out yet, or nothing has a bandwidth. Drag a circuit or an internet egress onto a device, and its load and headroom stand here.</source>
        <translation>外部への接続がまだないか、帯域幅が設定されていません。回線かインターネット出口を機器にドラッグすると、負荷と余裕がここに表示されます。</translation>
    </message>
    <message>
        <source>The plan has none of these yet.</source>
        <translation>このプランにはまだありません。</translation>
    </message>
    <message>
        <source>with what is down</source>
        <translation>停止中の要素を反映</translation>
    </message>
    <message>
        <source>the worst failures are being worked out…</source>
        <translation>最悪の障害を計算中…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>省略時は %1</translation>
    </message>
    <message>
        <source>What the tab Findings tells, worst first, and why each of them matters.</source>
        <translation>所見のタブが示すもの。重いものから順に、それぞれがなぜ重要かを述べます。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>A click on a name does it. Keys can be changed and printed: %1.</source>
        <translation>名前をクリックすると実行します。キーは変更と印刷ができます: %1。</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>コマンドとキー</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Help – Routewright</source>
        <translation>ヘルプ – Routewright</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>Working with it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>What a plan is made of</source>
        <translation>計画を構成するもの</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing done yet; every step will stand here, to go back to</source>
        <translation>まだ操作はありません。各操作がここに並び、その時点に戻れます</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し済み: %1</translation>
    </message>
</context>
<context>
    <name>HopText</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Where it goes next</source>
        <translation>次の行き先</translation>
    </message>
    <message>
        <source>It has no route to the destination.</source>
        <translation>宛先への経路がありません。</translation>
    </message>
    <message>
        <source>Gets its next route from</source>
        <translation>次の経路の入手元</translation>
    </message>
    <message>
        <source>nobody: the destination is here</source>
        <translation>なし（宛先はここ）</translation>
    </message>
    <message>
        <source>Which route that is</source>
        <translation>その経路</translation>
    </message>
    <message>
        <source>Why that one</source>
        <translation>選ばれた理由</translation>
    </message>
    <message>
        <source>What else it knew</source>
        <translation>ほかに知っていた経路</translation>
    </message>
    <message>
        <source>%1 from %2, lost by %3</source>
        <translation>%2 からの %1、敗因は %3</translation>
    </message>
    <message>
        <source>Translates the destination</source>
        <translation>宛先を変換</translation>
    </message>
    <message>
        <source>Translates the source</source>
        <translation>送信元を変換</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>It remembers this conversation.</source>
        <translation>この通信を記憶します。</translation>
    </message>
    <message>
        <source>Controls that it passes</source>
        <translation>通る制御</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>They have no property in common.</source>
        <translation>共通のプロパティはありません。</translation>
    </message>
    <message>
        <source>What is set here is set for all of them.</source>
        <translation>ここでの設定はすべてに適用されます。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>The plan as a whole: nothing is selected</source>
        <translation>プラン全体 (選択なし)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a kind of objects</comment>
        <translation>%2 %1 個</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>関連オブジェクト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the catalogue below</source>
        <translation>
            <numerusform>ほか %Ln 個 (下のカタログを参照)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue a version</source>
        <translation>版の発行</translation>
    </message>
    <message>
        <source>The plan as it is now is kept under this name. Later states can be compared with it, and the next plan document lists what has changed since.</source>
        <translation>現在の計画をこの名前で残します。後の状態と比較でき、次の計画書にはそれ以降の変更が載ります。</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作成者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Meet-me table</source>
        <translation>ピアリング比較表</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>ネット</translation>
    </message>
    <message>
        <source>The best round trip over the internet, whatever the routes say.</source>
        <translation>ルートに関係なく、インターネット経由で最良の往復遅延です。</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>The best round trip over a circuit that offers a service of the site.</source>
        <translation>拠点のサービスを提供する回線での最良の往復遅延です。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>実経路</translation>
    </message>
    <message>
        <source>The round trip of the site&apos;s slowest flow.</source>
        <translation>拠点で最も遅い通信フローの往復遅延です。</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>最良比</translation>
    </message>
    <message>
        <source>What is taken, over the best there is.</source>
        <translation>実際の経路の往復遅延を、最良の値で割った比です。</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>迂回</translation>
    </message>
    <message>
        <source>A flow takes far longer than the best way that its service has.</source>
        <translation>サービスの最良の経路よりはるかに時間のかかる通信フローがあります。</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>使用エッジ</translation>
    </message>
    <message>
        <source>Best internet egress</source>
        <translation>最良のインターネット出口</translation>
    </message>
    <message>
        <source>Best circuit</source>
        <translation>最良の回線</translation>
    </message>
    <message>
        <source>Round trips to Microsoft&apos;s edge. A click shows the slowest flow of the site.</source>
        <translation>Microsoft のネットワーク エッジまでの往復遅延です。クリックすると、拠点で最も遅い通信フローを表示します。</translation>
    </message>
    <message>
        <source>No sites yet. Drag a site onto the canvas, and its best ways to Microsoft stand here.</source>
        <translation>拠点がまだありません。拠点をキャンバスにドラッグすると、Microsoft への最良の経路がここに表示されます。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>ヘアピン</translation>
    </message>
</context>
<context>
    <name>LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>淡色</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1をロック</translation>
    </message>
    <message>
        <source>Locked: what is on this layer can be selected, but not moved, renamed or deleted on the canvas</source>
        <translation>ロック中: このレイヤーのものは選択できますが、キャンバス上での移動、名前の変更、削除はできません</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Show the sites of this region</source>
        <translation>この地域の拠点を表示</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Select everything that was found (Ctrl+Enter)</source>
        <translation>検索結果をすべて選択 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Name, kind, address or any value; &gt; for commands</source>
        <translation>名前、種類、アドレス、任意の値 (&gt; でコマンド)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Enter で実行</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter で移動</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n 件をすべて選択</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan is open. Type &gt; to find a command.</source>
        <translation>開いているプランはありません。&gt; を入力するとコマンドを検索します。</translation>
    </message>
    <message>
        <source>Type a part of a name, a kind such as firewall, or an address: what holds it is found, too.</source>
        <translation>名前の一部、種類 (ファイアウォールなど)、アドレスを入力してください。アドレスを含むものも見つかります。</translation>
    </message>
    <message>
        <source>Nothing in this plan has “%1”.</source>
        <translation>このプランに「%1」はありません。</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Circuits and headroom</source>
        <translation>回線と余裕</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>This plan can be read, but not changed here.</source>
        <translation>このプランは閲覧のみできます。ここでは変更できません。</translation>
    </message>
    <message>
        <source>This plan is open elsewhere (%1): it can be read, but not changed here.</source>
        <translation>このプランは別の場所で開かれています (%1)。閲覧のみで、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>An earlier run ended before these edits were in the file:</source>
        <translation>前回の実行は、次の編集がファイルに保存される前に終了しました:</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Recovered. One undo takes all of it back.</source>
        <translation>復元しました。一度の「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Plans as YAML, networks as GraphML (*.yaml *.yml *.graphml)</source>
        <translation>YAML のプラン、GraphML のネットワーク (*.yaml *.yml *.graphml)</translation>
    </message>
    <message>
        <source>Plans and networks (*.routewright *.yaml *.yml *.graphml)</source>
        <translation>プランとネットワーク (*.routewright *.yaml *.yml *.graphml)</translation>
    </message>
    <message>
        <source>Import a plan or a network</source>
        <translation>プランまたはネットワークの読み込み</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>The plan is kept in %1 from now on.</source>
        <translation>プランは今後 %1 に保存されます。</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Routewright plans</source>
        <translation>Routewright プラン</translation>
    </message>
    <message>
        <source>Nothing was open yet</source>
        <translation>開いたファイルはまだありません</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name of the view; one that is there already is replaced:</source>
        <translation>ビューの名前 (同じ名前のビューは置き換えられます):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The view “%1” is in the plan.</source>
        <translation>ビュー「%1」をプランに保存しました。</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>保存したビューはまだありません</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Plans (*.routewright *.yaml *.yml)</source>
        <translation>計画 (*.routewright *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Merge with another&apos;s version</source>
        <translation>ほかの人の版と統合</translation>
    </message>
    <message>
        <source>Version %1 is issued: Compare and the plan document know it.</source>
        <translation>版 %1 を発行しました。「比較」と計画書で使えます。</translation>
    </message>
    <message>
        <source>The language changes with the next start of Routewright.</source>
        <translation>言語は Routewright の次の起動から変わります。</translation>
    </message>
    <message>
        <source>What comes of the plan</source>
        <translation>計画の結果</translation>
    </message>
    <message>
        <source>Pictures for the canvas</source>
        <translation>キャンバスに置く画像</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Working out what it does…</source>
        <translation>効果を計算中…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>適用: %1</translation>
    </message>
    <message>
        <source>errors %1, warnings %2</source>
        <translation>エラー %1、警告 %2</translation>
    </message>
    <message>
        <source>No path changes.</source>
        <translation>変わる経路はありません。</translation>
    </message>
    <message>
        <source>Findings: %1 before; %2 after</source>
        <translation>検出事項: 適用前 %1、適用後 %2</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with %1</source>
        <translation>%1 と統合</translation>
    </message>
    <message>
        <source>What only one of you changed is taken over. What both changed you decide below; nothing happens to the plan before you merge, and it is one step that can be undone.</source>
        <translation>一方だけが変えたものはそのまま取り込みます。両方が変えたものは下で決めてください。統合するまで計画は変わらず、統合は一つの手順として元に戻せます。</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>両方が変えたもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>When both began</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>&amp;Both began with</source>
        <translation>共通の元(&amp;B)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>すべて自分</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>すべて相手</translation>
    </message>
    <message>
        <source>the plan as it was opened</source>
        <translation>開いたときの計画</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>ほかのファイル…</translation>
    </message>
    <message>
        <source>The plan that both began with</source>
        <translation>両方の元になった計画</translation>
    </message>
    <message>
        <source>Plans (*.routewright *.yaml *.yml)</source>
        <translation>計画 (*.routewright *.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of theirs are taken over.</source>
        <translation>
            <numerusform>相手の変更 %Ln 件を取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>競合はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are to be decided.</source>
        <translation>
            <numerusform>%Ln 件の競合を決めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>%1 が使用</translation>
    </message>
    <message>
        <source>the whole object</source>
        <translation>オブジェクト全体</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Merged with %1. Undo takes it back.</source>
        <translation>%1 と統合しました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>%1 has nothing that this plan does not have.</source>
        <translation>%1 には、この計画にないものはありません。</translation>
    </message>
    <message>
        <source>What the merge changes in your plan</source>
        <translation>統合で計画が変わるところ</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合後</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>OneOfEditor</name>
    <message>
        <source>One figure</source>
        <translation>1 つの数値</translation>
    </message>
    <message>
        <source>A prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>One object</source>
        <translation>1 つのオブジェクト</translation>
    </message>
    <message>
        <source>Chosen ones</source>
        <translation>個別に選択</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>Drag to move what the canvas shows</source>
        <translation>ドラッグでキャンバスの表示位置を移動</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Finds things to place, and Microsoft&apos;s meet-me locations by city</source>
        <translation>配置するオブジェクトと、都市名による Microsoft のピアリングの場所を検索します</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>パレットを検索</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Nothing is called so. Search for a kind of device or the city of a meet-me location.</source>
        <translation>該当する名前はありません。機器の種類か、ピアリングの場所の都市名で検索してください。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>Drag it onto the canvas, or click here and then there</source>
        <translation>キャンバスにドラッグするか、ここをクリックしてから置く場所をクリックします</translation>
    </message>
    <message>
        <source>Take it off the favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Keep it among the favourites, on top</source>
        <translation>お気に入りとして上に残す</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>source %1 → %2</source>
        <translation>送信元 %1 → %2</translation>
    </message>
    <message>
        <source>destination %1 → %2</source>
        <translation>宛先 %1 → %2</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>サービスの区分</translation>
    </message>
    <message>
        <source>The prefixes of a service that are routed alike; the worst part decides</source>
        <translation>サービスのうち、同じようにルーティングされるプレフィックスの集まりです。最も悪い区分で判定します</translation>
    </message>
    <message>
        <source>Select a flow or a finding: its path stands here, hop by hop, with where each node gets its next route from.</source>
        <translation>通信フローか検出事項を選ぶと、その経路をホップごとに、各ノードが次のルートをどこから学習したかとともに表示します。</translation>
    </message>
    <message>
        <source>Path, hop by hop</source>
        <translation>経路 (ホップごと)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Matched prefix</source>
        <translation>一致プレフィックス</translation>
    </message>
    <message>
        <source>Next route from</source>
        <translation>ルートの学習元</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>選択理由</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>アドレス変換</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>hosts without addresses</source>
        <translation>アドレスのないホスト</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>%1, equal cost</source>
        <translation>%1、等コスト</translation>
    </message>
    <message>
        <source>%1 from %2 lost: %3</source>
        <translation>%2 からの %1 は不採用: %3</translation>
    </message>
    <message>
        <source>dies here: %1</source>
        <translation>ここで途絶: %1</translation>
    </message>
    <message>
        <source>none: nothing was delivered that could be answered</source>
        <translation>なし: 要求が届いていないため、応答もありません</translation>
    </message>
    <message>
        <source>Why this way?</source>
        <translation>この経路の理由</translation>
    </message>
    <message>
        <source>Show what the chosen hop knows of this prefix: the route that won, and those that lost</source>
        <translation>選択したホップがこのプレフィックスについて学習しているルートを、採用されたものと不採用のものとも表示します</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read: choose a PNG, JPEG or SVG file.</source>
        <translation>%1 は読める画像ではありません。PNG、JPEG、SVG のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>%1: there is nothing yet that it could belong to</source>
        <translation>%1: 所属先になるものがまだありません</translation>
    </message>
    <message>
        <source>place one of these first: %1</source>
        <translation>先に次のいずれかを配置してください: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 から %1 へ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of object and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>未保存の編集を復元</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Issue version %1</source>
        <translation>版 %1 を発行</translation>
    </message>
    <message>
        <source>Paste settings onto %1</source>
        <translation>%1 に設定を貼り付け</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Line %1 of what is pasted has %2 columns; from here on the table shows %3.</source>
        <translation>貼り付ける内容の %1 行目には %2 列ありますが、ここから表示されている列は %3 列です。</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>Line %1 of what is pasted: %2</source>
        <translation>貼り付ける内容の %1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1 of what is pasted, &quot;%2&quot;: %3</source>
        <translation>貼り付ける内容の %1 行目、「%2」: %3</translation>
    </message>
    <message>
        <source>Paste into: %1</source>
        <translation>貼り付け先: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: 既定値に戻す</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>F1 tells more</source>
        <translation>F1 で詳しく</translation>
    </message>
    <message>
        <source>%1 lies in %2 of %3</source>
        <translation>%1 は %3 の %2 に含まれます</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of %3</source>
        <translation>%1 は %3 の %2 と重なります</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefEditor</name>
    <message>
        <source>Go to it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReviewsPanel</name>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Questions and objections</source>
        <translation>質問と異議</translation>
    </message>
    <message>
        <source>What the reviewer wrote, hop by hop.</source>
        <translation>レビュー担当がホップごとに書いた内容です。</translation>
    </message>
    <message>
        <source>A second person walks every flow hop by hop, and signs it. A change of its path opens it again.</source>
        <translation>第二の人が各フローをホップごとにたどって署名します。経路が変わると未署名に戻ります。</translation>
    </message>
    <message>
        <source>No flows yet. Once there are some, a second person can walk them hop by hop and sign them here.</source>
        <translation>フローがまだありません。加えると、第二の人がここでホップごとにたどって署名できます。</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>ウォークスルー</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Routing table</source>
        <translation>ルーティング テーブル</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>採否</translation>
    </message>
    <message>
        <source>Used, or the step of the decision at which it lost.</source>
        <translation>採用されたか、比較のどの段階で不採用になったかを示します。</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>The neighbour or the own edge that told it.</source>
        <translation>ルートの学習元である隣接ノードまたは自身のエッジです。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The node or the edge at which the route begins.</source>
        <translation>ルートの起点となるノードまたはエッジです。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The higher one wins.</source>
        <translation>大きい方が優先されます。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス長</translation>
    </message>
    <message>
        <source>The AS path&apos;s length; the shorter one wins.</source>
        <translation>AS パスの長さです。短い方が優先されます。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>The sum of the links&apos; costs; the lower one wins.</source>
        <translation>リンクのコストの合計です。小さい方が優先されます。</translation>
    </message>
    <message>
        <source>Address, prefix or neighbour</source>
        <translation>アドレス、隣接ノードなど</translation>
    </message>
    <message>
        <source>An address shows the route that it takes here</source>
        <translation>アドレスを入力すると、ここで使われるルートを表示します</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>採用: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>不採用: %1</translation>
    </message>
    <message>
        <source>What %1 knows</source>
        <translation>%1 が学習しているルート</translation>
    </message>
    <message>
        <source>Select a site, a segment or a device: every route that it knows stands here, with what it was preferred to and why.</source>
        <translation>拠点、セグメント、機器のいずれかを選ぶと、学習しているすべてのルートを、比較の相手と採用の理由とともに表示します。</translation>
    </message>
    <message>
        <source>No route here matches “%1”.</source>
        <translation>「%1」に一致するルートはありません。</translation>
    </message>
    <message>
        <source>No route is known here: it is down, or nothing reaches it.</source>
        <translation>学習しているルートがありません。停止しているか、どこからも届いていません。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Allow other computers on the local network</source>
        <translation>ローカルネットワークのほかのコンピューターを許可</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>退出させる</translation>
    </message>
    <message>
        <source>Let a reviewer follow in a browser</source>
        <translation>レビュー担当がブラウザーで追う</translation>
    </message>
    <message>
        <source>Who follows</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>別のコード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Tell the code to one reviewer. It lets one in; then it is another one.</source>
        <translation>コードは一人のレビュー担当に伝えてください。一人が入ると別のコードに変わります。</translation>
    </message>
    <message>
        <source>A second reviewer elsewhere sees in a browser what is on the stage, flow by flow and hop by hop, and gives marks and notes that land in the plan under their name. They change nothing else, and the page takes nothing from anywhere but here.</source>
        <translation>離れた場所の第二のレビュー担当が、画面の内容をフローごと、ホップごとにブラウザーで見て、印とメモを付けられます。それらはその人の名前で計画に残ります。ほかには何も変えられず、ページがここ以外から読み込むものもありません。</translation>
    </message>
    <message>
        <source>Without it, only browsers on this computer get in. What is sent is not encrypted: allow it only on a network that you trust.</source>
        <translation>許可しなければ、このコンピューターのブラウザーだけが入れます。通信は暗号化されません。信頼できるネットワークでだけ許可してください。</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を終える</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <translation>%1（切断中）</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
</context>
<context>
    <name>ShareServer</name>
    <message>
        <source>The walk cannot be shared: %1.</source>
        <translation>ウォークスルーを共有できません: %1。</translation>
    </message>
    <message>
        <source>The presenter has gone on to another flow. Ask to go back to it.</source>
        <translation>発表者は別のフローに進みました。戻るよう頼んでください。</translation>
    </message>
    <message>
        <source>What you marked has changed meanwhile. Look at it again.</source>
        <translation>印を付けた内容がその間に変わりました。もう一度見てください。</translation>
    </message>
</context>
<context>
    <name>SharedWalk</name>
    <message>
        <source>This code is not the one that the presenter has. Ask for it.</source>
        <translation>このコードは発表者のものと違います。確認してください。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a minute, then try again.</source>
        <translation>誤ったコードが多すぎます。1 分待ってからやり直してください。</translation>
    </message>
    <message>
        <source>Enter your name: your marks are kept under it.</source>
        <translation>名前を入力してください。印はその名前で残ります。</translation>
    </message>
    <message>
        <source>Somebody follows under this name already. Take another one.</source>
        <translation>この名前の人がすでに参加しています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>As many follow as can. The presenter can turn somebody out.</source>
        <translation>参加できる人数に達しています。発表者は誰かを退出させられます。</translation>
    </message>
    <message>
        <source>You do not follow this walk any more. Ask for a new code.</source>
        <translation>このウォークスルーにはもう参加していません。新しいコードを頼んでください。</translation>
    </message>
    <message>
        <source>The presenter has ended the walk. Your marks are in the plan.</source>
        <translation>発表者がウォークスルーを終えました。印は計画に残っています。</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>ウォークスルー</translation>
    </message>
    <message>
        <source>Follow the walk of a plan with its presenter. What you mark and note lands in the plan under your name.</source>
        <translation>発表者とともに計画のウォークスルーを追います。付けた印とメモは、あなたの名前で計画に残ります。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Code, from the presenter</source>
        <translation>発表者から聞いたコード</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The connection is cut. It is being taken up again; what you mark meanwhile is kept and sent then.</source>
        <translation>接続が切れました。再接続しています。その間の印は保管され、つながったときに送られます。</translation>
    </message>
    <message>
        <source>You follow as %1.</source>
        <translation>%1 として参加しています。</translation>
    </message>
    <message>
        <source>1  Agree</source>
        <translation>1  同意</translation>
    </message>
    <message>
        <source>2  Question</source>
        <translation>2  質問</translation>
    </message>
    <message>
        <source>3  Object</source>
        <translation>3  異議</translation>
    </message>
    <message>
        <source>Note to this hop, then a mark</source>
        <translation>このホップへのメモ、それから印</translation>
    </message>
    <message>
        <source>Sign this flow</source>
        <translation>このフローに署名</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 戻る</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>次へ →</translation>
    </message>
    <message>
        <source>To the presenter&apos;s hop</source>
        <translation>発表者のホップへ</translation>
    </message>
    <message>
        <source>There is no flow to walk yet.</source>
        <translation>見るフローがまだありません。</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>ホップ %1 / %2</translation>
    </message>
    <message>
        <source>Kept in the plan.</source>
        <translation>計画に残りました。</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>未送信: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Give this command the keys that it came with</source>
        <translation>このコマンドを初期設定のキーに戻します</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Take keys away</source>
        <translation>キーを解除</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>上書きして割り当て</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>キーを変更するコマンドを選択してください。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which loses them.</source>
        <translation>このキーは「%1」に割り当てられています。割り当てると、そちらは解除されます。</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys.</source>
        <translation>欄をクリックし、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>キー一覧を PDF で保存</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Hops</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>ホップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Kind of objects</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>Keep the rows that have these words</source>
        <translation>入力した語を含む行だけを表示</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>No row has these words in a column that is shown.</source>
        <translation>表示中の列にこの語を含む行はありません。</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Draw it on the canvas, or paste rows that name both of its ends.</source>
        <translation>キャンバスに描くか、両端の名前を含む行を貼り付けてください。</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>none; one a line</source>
        <translation>なし (1 行に 1 つ)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip this step</source>
        <translation>この手順を飛ばす</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終える</translation>
    </message>
    <message>
        <source>One call is never answered</source>
        <translation>応答のない呼び出し</translation>
    </message>
    <message>
        <source>Microsoft calls the sign-in servers. The request, solid, comes in at %1. The answer, dashed, turns off and dies at %2: that firewall never saw the call. Click %1, the one that did see it.</source>
        <translation>Microsoft がサインインサーバーを呼び出します。実線の要求は %1 から入ります。破線の応答は別の道へ曲がり、%2 で止まります。そのファイアウォールは呼び出しを見ていません。呼び出しを見た %1 をクリックしてください。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>理由を尋ねる</translation>
    </message>
    <message>
        <source>Open the tab Path, choose a hop of the answer, and press &quot;Why this way?&quot;. You see the routes that the node knows: which one won, which ones lost, and at which step.</source>
        <translation>経路のタブを開き、応答のホップを選び、「この経路の理由」を押します。そのノードが知る経路が並びます。どれが勝ち、どれがどの段階で負けたか。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Go back to the tab Findings and press &quot;Mend&quot;. Every remedy was tried before it is offered, and says what it changes. Apply one of them; undo would take it back.</source>
        <translation>所見のタブに戻り、「修正」を押します。修正は提案の前に試され、何を変えるかを示します。一つを適用してください。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Take the circuit down</source>
        <translation>回線を落とす</translation>
    </message>
    <message>
        <source>Does it still hold when ExpressRoute fails? Press the flash in the bar above, or F8, then click %1. The plan itself stays as it is.</source>
        <translation>ExpressRoute が落ちても保たれるでしょうか。上のバーの稲妻か F8 を押し、%1 をクリックしてください。計画そのものは変わりません。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Leave the failure mode with Escape, and choose &quot;Diagram&quot; under Export, or press Ctrl+E: readers get a drawing with title block and legend, and need no Routewright.</source>
        <translation>Esc で障害モードを終え、書き出しから図を選ぶか、Ctrl+E を押します。読む人は表題欄と凡例の付いた図を受け取り、Routewright は要りません。</translation>
    </message>
    <message>
        <source>That is the whole round</source>
        <translation>これで一巡りです</translation>
    </message>
    <message>
        <source>Drawn, checked, mended, tried and handed over. The menu starts a new plan of your own; F1 helps wherever you are.</source>
        <translation>描き、調べ、直し、試し、渡しました。メニューから自分の計画を始められます。F1 はどこでも助けになります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>WalkSession</name>
    <message>
        <source>not walked yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>signed with questions</source>
        <translation>質問付きで署名</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>署名後に変更</translation>
    </message>
    <message>
        <source>The nodes are the same; a route, a translation, a control or the verdict is another one.</source>
        <translation>ノードは同じですが、経路、変換、制御、判定のどれかが変わりました。</translation>
    </message>
    <message>
        <source>Signed was %1; now it is %2.</source>
        <translation>署名時は %1、現在は %2。</translation>
    </message>
    <message>
        <source>There is nothing to mark.</source>
        <translation>印を付けるものがありません。</translation>
    </message>
    <message>
        <source>The path is being worked out…</source>
        <translation>経路を計算中…</translation>
    </message>
    <message>
        <source>Marks are for the network as it stands: put everything up again first.</source>
        <translation>印は現状のネットワークに付けます。まずすべてを復旧してください。</translation>
    </message>
    <message>
        <source>Enter the reviewer&apos;s name to mark this hop.</source>
        <translation>このホップに印を付けるには、レビュー担当の名前を入力してください。</translation>
    </message>
    <message>
        <source>This flow is signed. A change of its path opens it again.</source>
        <translation>このフローは署名済みです。経路が変わると未署名に戻ります。</translation>
    </message>
    <message>
        <source>Mark the hops before this one first.</source>
        <translation>先に前のホップに印を付けてください。</translation>
    </message>
    <message>
        <source>Mark a hop</source>
        <translation>ホップに印を付ける</translation>
    </message>
    <message>
        <source>Sign a walk</source>
        <translation>ウォークスルーに署名</translation>
    </message>
    <message>
        <source>This plan can only be read now; the main window says why.</source>
        <translation>この計画は現在読み取り専用です。理由はメインウィンドウにあります。</translation>
    </message>
    <message>
        <source>Mark every hop before you sign.</source>
        <translation>署名の前にすべてのホップに印を付けてください。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>%1 なし: %2</translation>
    </message>
</context>
<context>
    <name>WalkStage</name>
    <message>
        <source>What happens at this hop</source>
        <translation>このホップで起きること</translation>
    </message>
    <message>
        <source>%1 of %2 hops marked</source>
        <translation>%2 ホップ中 %1 に印</translation>
    </message>
    <message>
        <source>%1: signed by %2 on %3</source>
        <translation>%1: %2 が %3 に署名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No flows yet</source>
        <translation>フローがまだありません</translation>
    </message>
    <message>
        <source>A walk goes along a flow. Leave, and add one for each service that a site uses.</source>
        <translation>ウォークスルーはフローに沿って進みます。終了して、拠点が使うサービスごとにフローを加えてください。</translation>
    </message>
</context>
<context>
    <name>WalkthroughWindow</name>
    <message>
        <source>Walkthrough</source>
        <translation>ウォークスルー</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>What is down</source>
        <translation>停止しているもの</translation>
    </message>
    <message>
        <source>Walk the same flow while something is down</source>
        <translation>何かが停止した状態で同じフローをたどる</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>レビュー担当の名前</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note to this hop, then a mark</source>
        <translation>このホップへのメモ、それから印</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 戻る</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>次へ →</translation>
    </message>
    <message>
        <source>1  Agree</source>
        <translation>1  同意</translation>
    </message>
    <message>
        <source>2  Question</source>
        <translation>2  質問</translation>
    </message>
    <message>
        <source>3  Object</source>
        <translation>3  異議</translation>
    </message>
    <message>
        <source>Sign this flow</source>
        <translation>このフローに署名</translation>
    </message>
    <message>
        <source>Network as it stands</source>
        <translation>現状のネットワーク</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>Every hop is marked: the flow can be signed.</source>
        <translation>すべてのホップに印があります。署名できます。</translation>
    </message>
    <message>
        <source>1, 2, 3 mark · N writes a note · arrows step · Escape leaves</source>
        <translation>1・2・3 で印 · N でメモ · 矢印で移動 · Esc で終了</translation>
    </message>
    <message>
        <source>Show and share</source>
        <translation>表示と共有</translation>
    </message>
    <message>
        <source>Window for the audience (A)</source>
        <translation>聴衆用のウィンドウ (A)</translation>
    </message>
    <message>
        <source>Let a reviewer follow in a browser…</source>
        <translation>レビュー担当がブラウザーで追う…</translation>
    </message>
    <message>
        <source>Write the protocol…</source>
        <translation>記録を書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>%Ln 人が参加中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>以前のもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan ExpressRoute for Microsoft 365, and see every path both ways</source>
        <translation>Microsoft 365 向けの ExpressRoute を設計し、すべての経路を往復とも確認できます</translation>
    </message>
    <message>
        <source>Draw sites, edges and devices. Every flow is followed out and back, hop by hop; what breaks is lit up, with what mends it.</source>
        <translation>拠点、エッジ、機器を描くと、すべての通信フローを往路も復路もホップごとに追跡します。途切れる箇所は、修正方法とともに強調表示されます。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>A project file, YAML or GraphML; it can also be dropped onto the window</source>
        <translation>プロジェクト ファイル、YAML、GraphML に対応しています。ウィンドウにドロップしても開けます</translation>
    </message>
    <message>
        <source>Kept, but in no file yet</source>
        <translation>保持済み (ファイル未作成)</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最後の操作: %1</translation>
    </message>
    <message>
        <source>Throw these edits away for good</source>
        <translation>この編集を完全に破棄</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>最近使ったプラン</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Find, understand and mend a broken call, in five steps</source>
        <translation>壊れた呼び出しを見つけ、理解し、直すまでの五つの手順</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New plan</source>
        <translation>新しいプラン(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty plan</source>
        <translation>空のプランから始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a plan from a project file or from YAML</source>
        <translation>プロジェクト ファイルか YAML からプランを開きます</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep the plan in a project file of this name from now on</source>
        <translation>プランを今後この名前のプロジェクト ファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Read YAML, or a network in GraphML, into a new plan</source>
        <translation>YAML のプランか GraphML のネットワークを新しいプランに読み込みます</translation>
    </message>
    <message>
        <source>Export &amp;YAML…</source>
        <translation>YAML の書き出し(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write the plan as YAML, for review and version control</source>
        <translation>レビューとバージョン管理のため、プランを YAML で書き出します</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>構成図の書き出し(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>プランを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>スタート画面に戻ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Routewright</source>
        <translation>Routewright を終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>直前の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Put what is selected, with all that hangs on it, on the clipboard and delete it</source>
        <translation>選択したものを、付随するものとともにクリップボードに移して削除します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard, for this plan or another one</source>
        <translation>選択したものをクリップボードにコピーします。別のプランにも貼り付けられます</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Put what is on the clipboard into this plan</source>
        <translation>クリップボードの内容をこのプランに貼り付けます</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make a copy of what is selected</source>
        <translation>選択したものの複製を作ります</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete what is selected, with what cannot be without it</source>
        <translation>選択したものを、それなしでは成り立たないものとともに削除します</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>選択したものに別の名前を付けます</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything on the canvas</source>
        <translation>キャンバス上のすべてを選択します</translation>
    </message>
    <message>
        <source>Select &amp;similar</source>
        <translation>同じ種類を選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select everything of the kind of what is selected</source>
        <translation>選択したものと同じ種類のオブジェクトをすべて選択します</translation>
    </message>
    <message>
        <source>Select along the pat&amp;h</source>
        <translation>経路上を選択(&amp;H)</translation>
    </message>
    <message>
        <source>Select what the lit flow runs through</source>
        <translation>強調表示中の通信フローが通るものを選択します</translation>
    </message>
    <message>
        <source>In&amp;vert selection</source>
        <translation>選択の反転(&amp;V)</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>選択されていないものだけを選択します</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Go to an object by its name, its kind, an address or any value</source>
        <translation>名前、種類、アドレス、任意の値からオブジェクトに移動します</translation>
    </message>
    <message>
        <source>Lay &amp;out automatically</source>
        <translation>自動レイアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Left edges in one line</source>
        <translation>左端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Centres below each other</source>
        <translation>中心を縦一列に揃えます</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Right edges in one line</source>
        <translation>右端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Upper edges in one line</source>
        <translation>上端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Centres beside each other</source>
        <translation>中心を横一列に揃えます</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Lower edges in one line</source>
        <translation>下端を揃えます</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>左右に整列(&amp;H)</translation>
    </message>
    <message>
        <source>Equal gaps between three or more, from left to right</source>
        <translation>3 つ以上を左右に等間隔で並べます</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>上下に整列(&amp;V)</translation>
    </message>
    <message>
        <source>Equal gaps between three or more, from top to bottom</source>
        <translation>3 つ以上を上下に等間隔で並べます</translation>
    </message>
    <message>
        <source>&amp;Logical</source>
        <translation>論理ビュー(&amp;L)</translation>
    </message>
    <message>
        <source>Sites as containers of what stands in them</source>
        <translation>拠点を、その中にあるものの入れ物として表示します</translation>
    </message>
    <message>
        <source>&amp;Geographic</source>
        <translation>地図ビュー(&amp;G)</translation>
    </message>
    <message>
        <source>Sites where they are on the map</source>
        <translation>拠点を地図上の位置に表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>表示を拡大します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>表示範囲を広げます</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>プラン全体を表示します</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>選択したものを収まる限り大きく表示します</translation>
    </message>
    <message>
        <source>Failure &amp;mode</source>
        <translation>障害モード(&amp;M)</translation>
    </message>
    <message>
        <source>Take elements down by a click and see what happens; the plan stays as it is</source>
        <translation>クリックで要素を停止し、影響を確認します。プランは変わりません</translation>
    </message>
    <message>
        <source>Take selection do&amp;wn or up</source>
        <translation>選択したものの停止/復帰(&amp;W)</translation>
    </message>
    <message>
        <source>See what happens when what is selected fails</source>
        <translation>選択したものに障害が起きたときの影響を確認します</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>ライト(&amp;T)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>As the des&amp;ktop</source>
        <translation>デスクトップに合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>デスクトップの設定に従って切り替えます</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Do anything by typing a part of its name</source>
        <translation>名前の一部を入力して、あらゆる操作を実行します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボード ショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>See, change and print the keys of every command</source>
        <translation>すべてのコマンドのキーを確認、変更、印刷します</translation>
    </message>
    <message>
        <source>&amp;About Routewright</source>
        <translation>Routewright について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the resources come from</source>
        <translation>バージョン、ライセンス、リソースの出典</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;yers…</source>
        <translation>レイヤー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show, dim, hide or lock what the drawing says, and choose regions</source>
        <translation>構成図の情報の表示、淡色表示、非表示、ロックと、地域を選択します</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep view, layers, regions and zoom under a name</source>
        <translation>ビュー、レイヤー、地域、倍率を名前を付けて保存します</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold site</source>
        <translation>拠点の折りたたみ/展開(&amp;U)</translation>
    </message>
    <message>
        <source>Hide what is in a site, or show it again</source>
        <translation>拠点の中を隠すか、再び表示します</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>全体図(&amp;O)</translation>
    </message>
    <message>
        <source>The whole plan in small, in a corner of the canvas</source>
        <translation>プラン全体をキャンバスの隅に縮小表示します</translation>
    </message>
    <message>
        <source>Write what the canvas shows as SVG, PNG or PDF, or for draw.io</source>
        <translation>キャンバスの表示を SVG、PNG、PDF、draw.io で書き出す</translation>
    </message>
    <message>
        <source>Export plan d&amp;ocument…</source>
        <translation>計画書を書き出す(&amp;O)…</translation>
    </message>
    <message>
        <source>Write the whole plan, for those who carry it out, as PDF, ODT, HTML or Markdown</source>
        <translation>計画全体を、実施する人のために PDF、ODT、HTML、Markdown で書き出す</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>表を書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Write catalogues, verdicts and loads as a spreadsheet, or one of them as CSV</source>
        <translation>一覧、判定、負荷をスプレッドシートに、または 1 つを CSV に書き出す</translation>
    </message>
    <message>
        <source>&amp;Walkthrough</source>
        <translation>ウォークスルー(&amp;W)</translation>
    </message>
    <message>
        <source>Walk the flows hop by hop with a second reviewer, over the whole screen</source>
        <translation>全画面で、第二のレビュー担当とフローをホップごとにたどる</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>比較(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what differs from another plan: objects, paths, verdicts, headroom</source>
        <translation>別の計画との違いを表示: オブジェクト、経路、判定、余裕</translation>
    </message>
    <message>
        <source>Export &amp;protocol of walkthroughs…</source>
        <translation>ウォークスルー記録の書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what reviewers have seen and said, hop by hop, with room to sign</source>
        <translation>レビュー担当が見たことと述べたことをホップごとに、署名欄付きで書き出します</translation>
    </message>
    <message>
        <source>Iss&amp;ue a version…</source>
        <translation>版の発行(&amp;U)…</translation>
    </message>
    <message>
        <source>Keep the plan as it is under a version&apos;s name, to compare later ones with</source>
        <translation>現在の計画を版の名前で残し、後の状態と比較できるようにします</translation>
    </message>
    <message>
        <source>&amp;Merge with another&apos;s version…</source>
        <translation>ほかの人の版と統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Take over what somebody else did to the same plan, and decide what both changed</source>
        <translation>同じ計画にほかの人が加えた変更を取り込み、両方が変えたものを決めます</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>言語: 英語</translation>
    </message>
    <message>
        <source>Speak English from the next start on</source>
        <translation>次の起動から英語にします</translation>
    </message>
    <message>
        <source>Language: German</source>
        <translation>言語: ドイツ語</translation>
    </message>
    <message>
        <source>Speak German from the next start on</source>
        <translation>次の起動からドイツ語にします</translation>
    </message>
    <message>
        <source>Language: Japanese</source>
        <translation>言語: 日本語</translation>
    </message>
    <message>
        <source>Speak Japanese from the next start on</source>
        <translation>次の起動から日本語にします</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>Speak as the desktop does from the next start on</source>
        <translation>次の起動からデスクトップの言語にします</translation>
    </message>
    <message>
        <source>Place what is selected anew, or everything; one step to undo</source>
        <translation>選択したもの、またはすべてを置き直す。一手順で元に戻せる</translation>
    </message>
    <message>
        <source>High contrast, lig&amp;ht</source>
        <translation>高コントラスト、明(&amp;H)</translation>
    </message>
    <message>
        <source>Black on white, with strong lines and wide focus rims</source>
        <translation>白地に黒、強い線と太いフォーカス枠</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>高コントラスト、暗(&amp;R)</translation>
    </message>
    <message>
        <source>White on black, with strong lines and wide focus rims</source>
        <translation>黒地に白、強い線と太いフォーカス枠</translation>
    </message>
    <message>
        <source>Read about what has the focus, or what the tool tip speaks of</source>
        <translation>フォーカスのあるもの、またはツールヒントの対象について読む</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Find, understand and mend a broken call, in five steps</source>
        <translation>壊れた呼び出しを見つけ、理解し、直すまでの五つの手順</translation>
    </message>
    <message>
        <source>Copy s&amp;ettings</source>
        <translation>設定をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Take what the selected object is set to, and how it is drawn</source>
        <translation>選択した対象の設定と描き方を取る</translation>
    </message>
    <message>
        <source>Paste sett&amp;ings</source>
        <translation>設定を貼り付け(&amp;I)</translation>
    </message>
    <message>
        <source>Set what is selected of the same kind to it; names, addresses and ends stay</source>
        <translation>選択した同じ種類のものに設定する。名前、アドレス、両端はそのまま</translation>
    </message>
    <message>
        <source>Add p&amp;icture…</source>
        <translation>画像を追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Put a picture on the canvas: a photograph of the rack, a floor plan, a logo</source>
        <translation>キャンバスに画像を置く：ラックの写真、見取り図、ロゴなど</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, primary link</source>
        <translation>%1、プライマリ リンク</translation>
    </message>
    <message>
        <source>%1, secondary link</source>
        <translation>%1、セカンダリ リンク</translation>
    </message>
    <message>
        <source>shared risk “%1”</source>
        <translation>共有リスク「%1」</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Physical link</source>
        <translation>物理リンク</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>インターネット出口</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>congestion likely</source>
        <translation>輻輳のおそれ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>余裕わずか</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>目標内</translation>
    </message>
    <message>
        <source>ample</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>過剰</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>people cut off: %1</source>
        <translation>不通の人数: %1</translation>
    </message>
    <message>
        <source>people degraded: %1</source>
        <translation>品質低下の人数: %1</translation>
    </message>
    <message>
        <source>flows lost: %1</source>
        <translation>途絶フロー: %1</translation>
    </message>
    <message>
        <source>flows moved: %1</source>
        <translation>切替フロー: %1</translation>
    </message>
    <message>
        <source>sessions lost on flows: %1</source>
        <translation>セッションが切れるフロー: %1</translation>
    </message>
    <message>
        <source>overloaded: %1</source>
        <translation>過負荷: %1</translation>
    </message>
    <message>
        <source>needs hands: an edge that is up could serve what is lost</source>
        <translation>要手動対応: 稼働中のエッジで途絶分を収容可能</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1～%2 %</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>the value does not fit</source>
        <translation>値が合いません</translation>
    </message>
    <message>
        <source>the value is nested too deeply</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the value is of an unknown kind</source>
        <translation>値の種類が不明です</translation>
    </message>
    <message>
        <source>this is not valid JSON of ours</source>
        <translation>Routewright の有効な JSON ではありません</translation>
    </message>
    <message>
        <source>this is not a change set</source>
        <translation>変更セットではありません</translation>
    </message>
    <message>
        <source>a change names no object</source>
        <translation>変更の対象オブジェクトが示されていません</translation>
    </message>
    <message>
        <source>this is not a copy of a plan&apos;s objects</source>
        <translation>プランのオブジェクトのコピーではありません</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>該当するオブジェクトがありません</translation>
    </message>
    <message>
        <source>it may have been deleted</source>
        <translation>削除された可能性があります</translation>
    </message>
    <message>
        <source>unknown property &quot;{0}&quot;</source>
        <translation>不明なプロパティ「{0}」です</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not an id</source>
        <translation>「{0}」は ID として使えません</translation>
    </message>
    <message>
        <source>ids have small letters, digits and hyphens</source>
        <translation>ID には英小文字、数字、ハイフンを使ってください</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is taken</source>
        <translation>ID「{0}」は使用済みです</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>別の ID を選んでください</translation>
    </message>
    <message>
        <source>the plan itself cannot be deleted</source>
        <translation>プラン自体は削除できません</translation>
    </message>
    <message>
        <source>not well-formed XML: {0}</source>
        <translation>XML の書式が正しくありません: {0}</translation>
    </message>
    <message>
        <source>check the tags here and above</source>
        <translation>この位置とその前のタグを確認してください</translation>
    </message>
    <message>
        <source>this is XML, but not GraphML</source>
        <translation>XML ですが、GraphML ではありません</translation>
    </message>
    <message>
        <source>the outermost element is called graphml</source>
        <translation>最も外側の要素は graphml です</translation>
    </message>
    <message>
        <source>the file has a second graph</source>
        <translation>ファイルに 2 つ目のグラフがあります</translation>
    </message>
    <message>
        <source>leave one graph in it</source>
        <translation>グラフを 1 つだけにしてください</translation>
    </message>
    <message>
        <source>the file has no graph</source>
        <translation>ファイルにグラフがありません</translation>
    </message>
    <message>
        <source>expected: an element graph with nodes and edges</source>
        <translation>ノードとエッジを含む graph 要素が必要です</translation>
    </message>
    <message>
        <source>a key has no id</source>
        <translation>key に ID がありません</translation>
    </message>
    <message>
        <source>give it one; data refer to it</source>
        <translation>data から参照するため、ID を付けてください</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is declared twice</source>
        <translation>key「{0}」が 2 回宣言されています</translation>
    </message>
    <message>
        <source>give one of them another id</source>
        <translation>一方に別の ID を付けてください</translation>
    </message>
    <message>
        <source>no key &quot;{0}&quot; is declared</source>
        <translation>key「{0}」は宣言されていません</translation>
    </message>
    <message>
        <source>declare it at the head of the file</source>
        <translation>ファイルの先頭で宣言してください</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>hyperedges cannot be read</source>
        <translation>ハイパーエッジは読み込めません</translation>
    </message>
    <message>
        <source>join its nodes by edges</source>
        <translation>ノードをエッジで接続してください</translation>
    </message>
    <message>
        <source>the graph has no nodes</source>
        <translation>グラフにノードがありません</translation>
    </message>
    <message>
        <source>a network has at least one</source>
        <translation>ネットワークには少なくとも 1 つ必要です</translation>
    </message>
    <message>
        <source>the graph has too many edges</source>
        <translation>グラフのエッジが多すぎます</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>最大 {0}</translation>
    </message>
    <message>
        <source>the graph has too many nodes</source>
        <translation>グラフのノードが多すぎます</translation>
    </message>
    <message>
        <source>a node has no id</source>
        <translation>ノードに ID がありません</translation>
    </message>
    <message>
        <source>give it one; edges refer to it</source>
        <translation>エッジから参照するため、ID を付けてください</translation>
    </message>
    <message>
        <source>the node id &quot;{0}&quot; is used twice</source>
        <translation>ノード ID「{0}」が 2 回使われています</translation>
    </message>
    <message>
        <source>a graph inside a node cannot be read</source>
        <translation>ノード内のグラフは読み込めません</translation>
    </message>
    <message>
        <source>draw it on one level</source>
        <translation>1 階層で描いてください</translation>
    </message>
    <message>
        <source>the node &quot;{0}&quot; has one of latitude and longitude</source>
        <translation>ノード「{0}」に緯度と経度の一方しかありません</translation>
    </message>
    <message>
        <source>give both or neither</source>
        <translation>両方とも指定するか、両方とも省いてください</translation>
    </message>
    <message>
        <source>the edge&apos;s {0} &quot;{1}&quot; is no node</source>
        <translation>エッジの {0}「{1}」はノードではありません</translation>
    </message>
    <message>
        <source>name the id of a node of this graph</source>
        <translation>このグラフのノードの ID を指定してください</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>at most {0} bytes</source>
        <translation>最大 {0} バイト</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>ファイルが UTF-16 です</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>the file is not clean UTF-8 text</source>
        <translation>ファイルが正しい UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>remove control characters and broken bytes</source>
        <translation>制御文字と壊れたバイトを取り除いてください</translation>
    </message>
    <message>
        <source>did you mean &quot;{0}&quot;?</source>
        <translation>「{0}」ではありませんか？</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>単一の値</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a record (key: value)</source>
        <translation>レコード (キー: 値)</translation>
    </message>
    <message>
        <source>{0} does not fit here</source>
        <translation>ここに{0}は使えません</translation>
    </message>
    <message>
        <source>expected: {0}</source>
        <translation>指定できる値: {0}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>a plan begins with &quot;routewright: 1&quot;</source>
        <translation>プランは「routewright: 1」で始まります</translation>
    </message>
    <message>
        <source>this is not a plan: the format version is missing</source>
        <translation>プランではありません: 形式のバージョンがありません</translation>
    </message>
    <message>
        <source>the format version is not a whole number</source>
        <translation>形式のバージョンが整数ではありません</translation>
    </message>
    <message>
        <source>write &quot;routewright: 1&quot;</source>
        <translation>「routewright: 1」と書いてください</translation>
    </message>
    <message>
        <source>this plan has format {0}, made by a newer version of the program</source>
        <translation>このプランの形式は {0} で、このプログラムより新しいバージョンで作成されています</translation>
    </message>
    <message>
        <source>update the program; this one reads format {0}</source>
        <translation>プログラムを更新してください。このバージョンで読めるのは形式 {0} です</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>不明なキー「{0}」です</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>a list, each a record</source>
        <translation>リスト (各要素: レコード)</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>ID がありません</translation>
    </message>
    <message>
        <source>ids have small letters, digits and hyphens, and are there once</source>
        <translation>ID には英小文字、数字、ハイフンを使い、重複しないようにしてください</translation>
    </message>
    <message>
        <source>{0} is not an id</source>
        <translation>{0} は ID として使えません</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is used twice, first in line {1}</source>
        <translation>ID「{0}」が 2 回使われています (最初は {1} 行目)</translation>
    </message>
    <message>
        <source>a record of id: properties</source>
        <translation>「ID: プロパティ」のレコード</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing</source>
        <translation>「{0}」がありません</translation>
    </message>
    <message>
        <source>known here: {0}</source>
        <translation>使えるキー: {0}</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>expected the id of: {0}</source>
        <translation>次の種類の ID を指定してください: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is of another kind: {1}</source>
        <translation>「{0}」は別の種類です: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not in this plan</source>
        <translation>「{0}」はこのプランにありません</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>ここから 2 つ目のドキュメントが始まっています</translation>
    </message>
    <message>
        <source>one file holds one plan; remove &quot;---&quot;</source>
        <translation>1 つのファイルに入るプランは 1 つです。「---」を取り除いてください</translation>
    </message>
    <message>
        <source>the text has control characters</source>
        <translation>テキストに制御文字があります</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>too many aliases</source>
        <translation>エイリアスが多すぎます</translation>
    </message>
    <message>
        <source>write the values out</source>
        <translation>値を直接書いてください</translation>
    </message>
    <message>
        <source>an alias repeats what it stands in</source>
        <translation>エイリアスがそれ自身を含む部分を参照しています</translation>
    </message>
    <message>
        <source>an alias cannot be a key</source>
        <translation>エイリアスはキーにできません</translation>
    </message>
    <message>
        <source>write the key out</source>
        <translation>キーを直接書いてください</translation>
    </message>
    <message>
        <source>the anchor &quot;{0}&quot; is there twice</source>
        <translation>アンカー「{0}」が 2 つあります</translation>
    </message>
    <message>
        <source>rename or remove one of them</source>
        <translation>一方の名前を変えるか、取り除いてください</translation>
    </message>
    <message>
        <source>the tag &quot;{0}&quot; has no meaning here</source>
        <translation>タグ「{0}」はここでは意味がありません</translation>
    </message>
    <message>
        <source>remove it; put text in quotes</source>
        <translation>取り除いて、テキストを引用符で囲んでください</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>キー「{0}」が 2 つあります</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>一方を取り除いてください</translation>
    </message>
    <message>
        <source>the file has too many values</source>
        <translation>ファイル内の値が多すぎます</translation>
    </message>
    <message>
        <source>a key must be a single word or text</source>
        <translation>キーは単一の語かテキストにしてください</translation>
    </message>
    <message>
        <source>close every bracket; write &quot;key: value&quot;</source>
        <translation>括弧をすべて閉じ、「キー: 値」の形で書いてください</translation>
    </message>
    <message>
        <source>merge keys (&quot;&lt;&lt;&quot;) are not read</source>
        <translation>マージ キー (「&lt;&lt;」) は読み込めません</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>ファイルの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>最大 {0} 階層</translation>
    </message>
    <message>
        <source>not well-formed YAML: {0}</source>
        <translation>YAML の書式が正しくありません: {0}</translation>
    </message>
    <message>
        <source>check indentation (no tabs), quotes and brackets here and above</source>
        <translation>この位置とその前のインデント (タブは不可)、引用符、括弧を確認してください</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>ファイルを読み込めません: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not an address</source>
        <translation>「{0}」はアドレスではありません</translation>
    </message>
    <message>
        <source>write 192.0.2.1 or 2001:db8::1</source>
        <translation>192.0.2.1 や 2001:db8::1 のように書いてください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a prefix</source>
        <translation>「{0}」はプレフィックスではありません</translation>
    </message>
    <message>
        <source>write it in CIDR form: 203.0.113.0/28 or 2001:db8::/48</source>
        <translation>203.0.113.0/28 や 2001:db8::/48 のように CIDR 形式で書いてください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no valid prefix length</source>
        <translation>「{0}」のプレフィックス長が正しくありません</translation>
    </message>
    <message>
        <source>a length from 0 to {0} stands behind the slash</source>
        <translation>スラッシュの後に 0～{0} の長さを書いてください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has bits behind its length</source>
        <translation>「{0}」にはプレフィックス長より後のビットが立っています</translation>
    </message>
    <message>
        <source>the network is {0}</source>
        <translation>ネットワークは {0} です</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is used twice</source>
        <translation>ID「{0}」が 2 回使われています</translation>
    </message>
    <message>
        <source>a link joins a node with itself</source>
        <translation>リンクがノードをそれ自身に接続しています</translation>
    </message>
    <message>
        <source>name two different nodes</source>
        <translation>異なる 2 つのノードを指定してください</translation>
    </message>
    <message>
        <source>an inbound flow needs the endpoint that is called</source>
        <translation>内向きの通信フローには、接続先のエンドポイントが必要です</translation>
    </message>
    <message>
        <source>an outbound flow needs the site that it starts from</source>
        <translation>外向きの通信フローには、起点の拠点が必要です</translation>
    </message>
    <message>
        <source>set &quot;endpoint&quot;</source>
        <translation>「endpoint」を設定してください</translation>
    </message>
    <message>
        <source>set &quot;site&quot;</source>
        <translation>「site」を設定してください</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>最小 {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not fit here</source>
        <translation>「{0}」はここでは使えません</translation>
    </message>
    <message>
        <source>{0} is out of range</source>
        <translation>{0} は範囲外です</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>the text is not clean UTF-8</source>
        <translation>テキストが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} (単位: {1})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>次のいずれか: {0}</translation>
    </message>
    <message>
        <source>a prefix such as 203.0.113.0/28</source>
        <translation>プレフィックス (例: 203.0.113.0/28)</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.1</source>
        <translation>アドレス (例: 192.0.2.1)</translation>
    </message>
    <message>
        <source>the id of an object of this plan</source>
        <translation>このプランのオブジェクトの ID</translation>
    </message>
    <message>
        <source>a list, each {0}</source>
        <translation>リスト (各要素: {0})</translation>
    </message>
    <message>
        <source>names with {0}</source>
        <translation>名前と値 (値: {0})</translation>
    </message>
    <message>
        <source>{0}, or {1}</source>
        <translation>{0}、または{1}</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not known here</source>
        <translation>「{0}」はここでは使えない値です</translation>
    </message>
    <message>
        <source>there is no such edge</source>
        <translation>該当するエッジがありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>free some space, or save to another place</source>
        <translation>空き領域を増やすか、別の場所に保存してください</translation>
    </message>
    <message>
        <source>the file would become too large for this disk</source>
        <translation>ファイルがこのディスクの上限を超えます</translation>
    </message>
    <message>
        <source>save to another place</source>
        <translation>別の場所に保存してください</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>アクセス許可がありません</translation>
    </message>
    <message>
        <source>ask for the right to write there, or save to another place</source>
        <translation>書き込みの権限を依頼するか、別の場所に保存してください</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>フォルダーまたはファイルがありません</translation>
    </message>
    <message>
        <source>check the path, or save to another place</source>
        <translation>パスを確認するか、別の場所に保存してください</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>パスの途中にフォルダーでないものがあります</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前にしてください</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>短い名前にしてください</translation>
    </message>
    <message>
        <source>the path goes round in circles</source>
        <translation>パスが循環しています</translation>
    </message>
    <message>
        <source>mend the symbolic links, or choose another place</source>
        <translation>シンボリック リンクを修正するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>ディスクに障害が発生しました</translation>
    </message>
    <message>
        <source>save to another disk, and check this one</source>
        <translation>別のディスクに保存し、このディスクを点検してください</translation>
    </message>
    <message>
        <source>cannot read the file</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>ファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is larger than 512 MB, which no plan is</source>
        <translation>ファイルが 512 MB を超えています。プランがこの大きさになることはありません</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <source>cannot save the file</source>
        <translation>ファイルを保存できません</translation>
    </message>
    <message>
        <source>cannot save here: this is not a regular file</source>
        <translation>ここには保存できません: 通常のファイルではありません</translation>
    </message>
    <message>
        <source>cannot save the file: it is write-protected</source>
        <translation>ファイルを保存できません: 書き込み禁止になっています</translation>
    </message>
    <message>
        <source>lift the protection, or save under another name</source>
        <translation>書き込み禁止を解除するか、別の名前で保存してください</translation>
    </message>
    <message>
        <source>cannot save the file: its backup cannot be kept</source>
        <translation>ファイルを保存できません: バックアップを残せません</translation>
    </message>
    <message>
        <source>a SQLite database of another program</source>
        <translation>別のプログラムの SQLite データベース</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 書庫か Office 文書</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>compressed data (gzip)</source>
        <translation>圧縮データ (gzip)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 書庫</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧形式の Office 文書</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows プログラム</translation>
    </message>
    <message>
        <source>open a file that Routewright saved</source>
        <translation>Routewright で保存したファイルを開いてください</translation>
    </message>
    <message>
        <source>this is not a Routewright project; it seems to be {0}</source>
        <translation>Routewright のプロジェクトではなく、{0}のようです</translation>
    </message>
    <message>
        <source>data of a kind that is not known here</source>
        <translation>種類の不明なデータ</translation>
    </message>
    <message>
        <source>a plan in YAML</source>
        <translation>YAML のプラン</translation>
    </message>
    <message>
        <source>import it instead of opening it</source>
        <translation>「開く」ではなく「読み込み」を使ってください</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML か HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>its first line is no good</source>
        <translation>先頭行が正しくありません</translation>
    </message>
    <message>
        <source>it was written by another version of Routewright ({0})</source>
        <translation>別のバージョンの Routewright ({0}) で書かれています</translation>
    </message>
    <message>
        <source>it is not a recovery journal, or its first line is torn</source>
        <translation>復元ジャーナルではないか、先頭行が途切れています</translation>
    </message>
    <message>
        <source>cannot write the recovery journal</source>
        <translation>復元ジャーナルに書き込めません</translation>
    </message>
    <message>
        <source>cannot go on with the recovery journal</source>
        <translation>復元ジャーナルへの記録を続けられません</translation>
    </message>
    <message>
        <source>the recovery journal is in use</source>
        <translation>復元ジャーナルが使用中です</translation>
    </message>
    <message>
        <source>close the other window</source>
        <translation>もう一方のウィンドウを閉じてください</translation>
    </message>
    <message>
        <source>cannot write the recovery journal, nor mend it</source>
        <translation>復元ジャーナルに書き込むことも、修復することもできません</translation>
    </message>
    <message>
        <source>cannot lock the file</source>
        <translation>ファイルをロックできません</translation>
    </message>
    <message>
        <source>the project is open elsewhere: {0}</source>
        <translation>プロジェクトは別の場所で開かれています: {0}</translation>
    </message>
    <message>
        <source>close it there, or save under another name</source>
        <translation>そちらを閉じるか、別の名前で保存してください</translation>
    </message>
    <message>
        <source>unsaved edits of an earlier run are waiting</source>
        <translation>前回の実行の未保存の編集が残っています</translation>
    </message>
    <message>
        <source>recover or drop them first</source>
        <translation>先に復元するか破棄してください</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>プロジェクトは読み取り専用です</translation>
    </message>
    <message>
        <source>the project is read-only: it is open elsewhere, {0}</source>
        <translation>プロジェクトは読み取り専用です: 別の場所で開かれています ({0})</translation>
    </message>
    <message>
        <source>save it under another name to change it</source>
        <translation>変更するには、別の名前で保存してください</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>a part of the recovery journal is damaged; what comes before it can be recovered</source>
        <translation>復元ジャーナルの一部が破損しています。それより前の部分は復元できます</translation>
    </message>
    <message>
        <source>a recovery journal cannot be used: {0}</source>
        <translation>復元ジャーナルを使用できません: {0}</translation>
    </message>
    <message>
        <source>it cannot be moved out of the way either; remove it</source>
        <translation>退避することもできません。取り除いてください</translation>
    </message>
    <message>
        <source>it was kept as &quot;{0}&quot;</source>
        <translation>「{0}」として保管しました</translation>
    </message>
    <message>
        <source>cannot keep a recovery journal</source>
        <translation>復元ジャーナルを残せません</translation>
    </message>
    <message>
        <source>the plan has no file yet</source>
        <translation>プランのファイルがまだありません</translation>
    </message>
    <message>
        <source>save it under a name</source>
        <translation>名前を付けて保存してください</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>別の名前で保存してください</translation>
    </message>
    <message>
        <source>the file that it belongs to was replaced</source>
        <translation>対象のファイルが置き換えられています</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>復元するものはありません</translation>
    </message>
    <message>
        <source>cannot remove the recovery journal</source>
        <translation>復元ジャーナルを削除できません</translation>
    </message>
    <message>
        <source>its contents are not what was saved</source>
        <translation>内容が保存時と一致しません</translation>
    </message>
    <message>
        <source>the project file is damaged: {0}</source>
        <translation>プロジェクト ファイルが破損しています: {0}</translation>
    </message>
    <message>
        <source>open its backup &quot;{0}&quot;</source>
        <translation>バックアップ「{0}」を開いてください</translation>
    </message>
    <message>
        <source>there is no backup beside it; take it from your own copies</source>
        <translation>隣にバックアップがありません。ご自身のコピーから復旧してください</translation>
    </message>
    <message>
        <source>the file was saved by a newer Routewright{0} (format {1}, this one knows up to {2})</source>
        <translation>ファイルは新しい Routewright{0} で保存されています (形式 {1}、このバージョンで扱えるのは {2} まで)</translation>
    </message>
    <message>
        <source>install the newer version, or have the plan exported as YAML there</source>
        <translation>新しいバージョンをインストールするか、そちらでプランを YAML に書き出してもらってください</translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is: {0}</source>
        <translation>プランをこのままでは保存できません: {0}</translation>
    </message>
    <message>
        <source>cannot save the file: {0}</source>
        <translation>ファイルを保存できません: {0}</translation>
    </message>
    <message>
        <source>cannot save the file, what was written cannot be read: {0}</source>
        <translation>ファイルを保存できません。書き込んだ内容を読み込めません: {0}</translation>
    </message>
    <message>
        <source>it belongs to a project file</source>
        <translation>プロジェクト ファイルに属しています</translation>
    </message>
    <message>
        <source>its edits belong to another state of the file, which was replaced since</source>
        <translation>編集が、その後置き換えられたファイルの別の状態に対するものです</translation>
    </message>
    <message>
        <source>a value is too long for a project file</source>
        <translation>プロジェクト ファイルに対して値が長すぎます</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>短くしてください</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <source>the column holds a value of another type</source>
        <translation>列の値の型が異なります</translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation>ID として使えません</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>ID が 2 回使われています</translation>
    </message>
    <message>
        <source>there can be only one</source>
        <translation>1 つしか存在できません</translation>
    </message>
    <message>
        <source>the file holds {0} &quot;{1}&quot;, which Routewright does not write</source>
        <translation>ファイルに、Routewright が書き込まない{0}「{1}」があります</translation>
    </message>
    <message>
        <source>another program has changed it</source>
        <translation>別のプログラムが変更しています</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is missing</source>
        <translation>列「{0}」がありません</translation>
    </message>
    <message>
        <source>a trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>仮想テーブル</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>the table &quot;{0}&quot; is missing</source>
        <translation>テーブル「{0}」がありません</translation>
    </message>
    <message>
        <source>a computed column</source>
        <translation>計算列</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>this does not fit into a line</source>
        <translation>1 行に収まりません</translation>
    </message>
    <message>
        <source>change it in the inspector</source>
        <translation>インスペクターで変更してください</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>give each entry a name</source>
        <translation>各項目に名前を付けてください</translation>
    </message>
    <message>
        <source>the name &quot;{0}&quot; is there twice</source>
        <translation>名前「{0}」が 2 つあります</translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation>一方を変更してください</translation>
    </message>
    <message>
        <source>nothing here is called &quot;{0}&quot;</source>
        <translation>「{0}」という名前のものはここにありません</translation>
    </message>
    <message>
        <source>expected the name or the id of: {0}</source>
        <translation>次の種類の名前か ID を指定してください: {0}</translation>
    </message>
    <message>
        <source>several are called &quot;{0}&quot;</source>
        <translation>「{0}」という名前のものが複数あります</translation>
    </message>
    <message>
        <source>give the id: {0}</source>
        <translation>ID を指定してください: {0}</translation>
    </message>
    <message>
        <source>nothing is chosen</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>choose what it is</source>
        <translation>内容を選んでください</translation>
    </message>
    <message>
        <source>there is no flow &quot;{0}&quot;</source>
        <translation>通信フロー「{0}」はありません</translation>
    </message>
    <message>
        <source>name a flow of this plan</source>
        <translation>このプランの通信フローを指定してください</translation>
    </message>
    <message>
        <source>the file cannot be written: {0}</source>
        <translation>ファイルに書き込めません: {0}</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>別のフォルダーを選ぶか、空き領域を増やしてください</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>choose a smaller scale</source>
        <translation>倍率を下げてください</translation>
    </message>
    <message>
        <source>the plan has changed here since</source>
        <translation>その後、プランのこの部分が変更されています</translation>
    </message>
    <message>
        <source>look at what it is now, and try again</source>
        <translation>現在の内容を確認して、もう一度試してください</translation>
    </message>
    <message>
        <source>a diagram is written as SVG, PNG, PDF or for draw.io</source>
        <translation>図は SVG、PNG、PDF、draw.io のいずれかで書き出します</translation>
    </message>
    <message>
        <source>let the file&apos;s name end in .svg, .png, .pdf or .drawio</source>
        <translation>ファイル名の末尾を .svg、.png、.pdf、.drawio のいずれかにしてください</translation>
    </message>
    <message>
        <source>the document was given up</source>
        <translation>文書の書き出しは中止されました</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>もう一度書き出してください</translation>
    </message>
    <message>
        <source>the document cannot be written as ODT</source>
        <translation>文書を ODT で書けません</translation>
    </message>
    <message>
        <source>export it as PDF</source>
        <translation>PDF で書き出してください</translation>
    </message>
    <message>
        <source>a plan document is written as PDF, ODT, HTML or Markdown</source>
        <translation>計画書は PDF、ODT、HTML、Markdown のいずれかで書き出します</translation>
    </message>
    <message>
        <source>let the file&apos;s name end in .pdf, .odt, .html or .md</source>
        <translation>ファイル名の末尾を .pdf、.odt、.html、.md のいずれかにしてください</translation>
    </message>
    <message>
        <source>the bookmarks of the PDF cannot be written: {0}</source>
        <translation>PDF のしおりを書けません: {0}</translation>
    </message>
    <message>
        <source>report this with the plan</source>
        <translation>計画を添えて報告してください</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be made: {0}</source>
        <translation>スプレッドシートを作れません: {0}</translation>
    </message>
    <message>
        <source>free some space in the folder for temporary files</source>
        <translation>一時ファイルのフォルダーに空きを作ってください</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>版には名前が必要です</translation>
    </message>
    <message>
        <source>give it one, such as 1.0</source>
        <translation>1.0 のような名前を付けてください</translation>
    </message>
    <message>
        <source>version {0} is issued already</source>
        <translation>版 {0} はすでに発行されています</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>別の名前を付けてください</translation>
    </message>
    <message>
        <source>there is no sample &quot;{0}&quot;</source>
        <translation>サンプル「{0}」はありません</translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>Drag a rim</source>
        <translation>縁をドラッグ</translation>
    </message>
    <message>
        <source>Draw a connection to another node</source>
        <translation>別のノードへの接続を描く</translation>
    </message>
    <message>
        <source>Drag the ground</source>
        <translation>背景をドラッグ</translation>
    </message>
    <message>
        <source>Select what lies in the frame</source>
        <translation>枠内のものを選択</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift または Ctrl を押しながらクリック</translation>
    </message>
    <message>
        <source>Add to the selection, or take from it</source>
        <translation>選択に追加、または選択から除外</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt を押しながらドラッグ</translation>
    </message>
    <message>
        <source>Move freely, off grid and guides</source>
        <translation>グリッドとガイドを無視して移動</translation>
    </message>
    <message>
        <source>Double click or Enter</source>
        <translation>ダブルクリックまたは Enter</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>その場で名前を変更</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid; with Shift by one unit</source>
        <translation>選択したものを 1 目盛り移動。Shift 併用で 1 単位</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next object</source>
        <translation>次のオブジェクトへ移動</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what is being done; then select nothing</source>
        <translation>操作を中止。もう一度で選択を解除</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with Shift scroll sideways</source>
        <translation>ポインターの位置で拡大/縮小。Shift 併用で横スクロール</translation>
    </message>
    <message>
        <source>Space or middle button and drag</source>
        <translation>Space または中ボタンを押しながらドラッグ</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>表示位置を移動</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>プラン全体を表示</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Routewright: keys</source>
        <translation>Routewright: キー一覧</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>キャンバス上</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl と矢印キー</translation>
    </message>
    <message>
        <source>Go along a line to the neighbour in that direction</source>
        <translation>線に沿ってその方向の隣へ進む</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How many people work at each site</source>
        <translation>各拠点で働く人数</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The prefixes of sites and segments</source>
        <translation>拠点とセグメントのプレフィックス</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Costs and filters of links, preference and prepending of edges</source>
        <translation>リンクのコストと遮断、エッジの優先度とプリペンド</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Bars of circuits and egresses, and links that are more than half full</source>
        <translation>回線と出口の負荷バー、使用率が半分を超えるリンク</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>One-way latency of links and edges, given or estimated</source>
        <translation>リンクとエッジの片道遅延 (指定値または推定値)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Which devices keep state, with whom, and what they control</source>
        <translation>ステートフルな機器、その状態の共有先、検査の内容</translation>
    </message>
    <message>
        <source>Notes and frames</source>
        <translation>メモと枠</translation>
    </message>
    <message>
        <source>What was written on the canvas, and the frames round regions</source>
        <translation>キャンバスに書いたメモと、地域を囲む枠</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Shown on the map and in documents; places the object where no position is given.</source>
        <translation>地図と文書に表示され、位置の指定がないときはオブジェクトの位置になります。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Degrees, north positive.</source>
        <translation>度単位。北が正です。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Degrees, east positive.</source>
        <translation>度単位。東が正です。</translation>
    </message>
    <message>
        <source>ExpressRoute routes</source>
        <translation>ExpressRoute ルート</translation>
    </message>
    <message>
        <source>Off: no ExpressRoute route comes in from a neighbour (route scoping).</source>
        <translation>オフにすると、隣接ノードから ExpressRoute ルートを受け取りません (ルートのスコープ設定)。</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>デフォルト ルート</translation>
    </message>
    <message>
        <source>Off: no default route comes in from a neighbour.</source>
        <translation>オフにすると、隣接ノードからデフォルト ルートを受け取りません。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>通信事業者</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>その他</translation>
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
        <translation>到達可能な間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>The range that is announced.</source>
        <translation>広告するアドレス範囲です。</translation>
    </message>
    <message>
        <source>Prepends</source>
        <translation>プリペンド数</translation>
    </message>
    <message>
        <source>How often the own AS number is repeated: more makes this way less wanted.</source>
        <translation>自社の AS 番号を繰り返す回数です。多いほど、この経路は選ばれにくくなります。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>広告する条件</translation>
    </message>
    <message>
        <source>While reachable: withdrawn as soon as the edge has no inner route to the range.</source>
        <translation>「到達可能な間」では、エッジから範囲への内部ルートがなくなると広告を取り消します。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>Whether Microsoft or the provider has taken the range in.</source>
        <translation>Microsoft またはプロバイダーがこの範囲を受け入れているかどうかです。</translation>
    </message>
    <message>
        <source>Provider&apos;s aggregate</source>
        <translation>プロバイダーの集約</translation>
    </message>
    <message>
        <source>The larger range under which the internet sees this one.</source>
        <translation>この範囲を含み、インターネットから見える大きな範囲です。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Towards Microsoft or the internet.</source>
        <translation>Microsoft またはインターネットへの向きです。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>Towards the enterprise.</source>
        <translation>自社への向きです。</translation>
    </message>
    <message>
        <source>Traffic towards Microsoft.</source>
        <translation>Microsoft に向かうトラフィックです。</translation>
    </message>
    <message>
        <source>Traffic towards the enterprise.</source>
        <translation>自社に向かうトラフィックです。</translation>
    </message>
    <message>
        <source>Local preference</source>
        <translation>ローカル優先度</translation>
    </message>
    <message>
        <source>Of two routes of one length, the higher wins everywhere inside.</source>
        <translation>同じ長さのルートが 2 つあるとき、社内のどこでも値の大きい方が優先されます。</translation>
    </message>
    <message>
        <source>Inbound prepends</source>
        <translation>受信プリペンド数</translation>
    </message>
    <message>
        <source>Lengthens the path of routes that come in here, so that others are preferred.</source>
        <translation>ここから入るルートの AS パスを長くし、ほかのルートを優先させます。</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>アドレス ファミリ</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4、IPv6、または両方です。</translation>
    </message>
    <message>
        <source>Other traffic</source>
        <translation>その他の負荷</translation>
    </message>
    <message>
        <source>Load that is there before the flows of this plan.</source>
        <translation>このプランの通信フロー以外に、もともとある負荷です。</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>The ranges announced here: answers to them, and calls, may come in by this edge.</source>
        <translation>ここから広告する範囲です。これらへの応答や接続は、このエッジから入ることがあります。</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>米国政府</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>規制要件</translation>
    </message>
    <message>
        <source>Network assessment</source>
        <translation>ネットワーク評価</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Microsoft authorises ExpressRoute for Microsoft 365 case by case.</source>
        <translation>Microsoft 365 での ExpressRoute の利用は、Microsoft が個別に承認します。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>申請番号</translation>
    </message>
    <message>
        <source>The number of the request.</source>
        <translation>申請の番号です。</translation>
    </message>
    <message>
        <source>A public range.</source>
        <translation>パブリックなアドレス範囲です。</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>登録名義</translation>
    </message>
    <message>
        <source>Whose name the registry has.</source>
        <translation>レジストリ上の登録名義です。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Where it can be looked up.</source>
        <translation>確認できる場所です。</translation>
    </message>
    <message>
        <source>Congested below</source>
        <translation>輻輳 (未満)</translation>
    </message>
    <message>
        <source>Congestion is likely.</source>
        <translation>輻輳のおそれがあります。</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>余裕わずか (未満)</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>余裕がわずかです。</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>目標 (上限)</translation>
    </message>
    <message>
        <source>The upper end of what is aimed at.</source>
        <translation>目標とする余裕の上限です。</translation>
    </message>
    <message>
        <source>Excess above</source>
        <translation>過剰 (超)</translation>
    </message>
    <message>
        <source>Capacity that is paid for and not used.</source>
        <translation>費用がかかっているのに使われていない容量です。</translation>
    </message>
    <message>
        <source>Times the best</source>
        <translation>最良比</translation>
    </message>
    <message>
        <source>A path this many times slower than the best may be a hairpin.</source>
        <translation>最良の経路の何倍遅いとヘアピンの疑いがあるかです。</translation>
    </message>
    <message>
        <source>And slower by</source>
        <translation>遅延差</translation>
    </message>
    <message>
        <source>Only where the round trip is also longer by this.</source>
        <translation>往復遅延の差もこの値を超える場合に限ります。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What has to be done before.</source>
        <translation>事前に済ませておくことです。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Whether it is done.</source>
        <translation>完了しているかどうかです。</translation>
    </message>
    <message>
        <source>Where that can be seen.</source>
        <translation>それを確認できる場所です。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The part this person plays.</source>
        <translation>この人が担う役割です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>その人の名前です。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The plan as a whole.</source>
        <translation>プラン全体です。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Whose network this is.</source>
        <translation>ネットワークを所有する組織です。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who drew the plan.</source>
        <translation>プランを作成した人です。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Notes on the plan, for its readers.</source>
        <translation>プランの読み手に向けた説明です。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Of every cost in the plan.</source>
        <translation>プランのすべての費用の通貨です。</translation>
    </message>
    <message>
        <source>Microsoft cloud</source>
        <translation>Microsoft クラウド</translation>
    </message>
    <message>
        <source>The cloud whose endpoints count.</source>
        <translation>エンドポイントの対象となるクラウドです。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why ExpressRoute is needed at all.</source>
        <translation>ExpressRoute が必要な理由です。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Where the tenant lives; calls from Microsoft are taken to start there.</source>
        <translation>テナントの所在地です。Microsoft からの接続はここから始まるものとみなします。</translation>
    </message>
    <message>
        <source>Registered ranges</source>
        <translation>登録済みの範囲</translation>
    </message>
    <message>
        <source>Public ranges and whose they are.</source>
        <translation>パブリックなアドレス範囲と、その名義です。</translation>
    </message>
    <message>
        <source>Adopted services</source>
        <translation>採用サービス</translation>
    </message>
    <message>
        <source>The services that the organisation uses.</source>
        <translation>組織が利用するサービスです。</translation>
    </message>
    <message>
        <source>Headroom limits</source>
        <translation>余裕のしきい値</translation>
    </message>
    <message>
        <source>Shares of capacity that should stay free.</source>
        <translation>空けておくべき容量の割合です。</translation>
    </message>
    <message>
        <source>Hairpin limits</source>
        <translation>ヘアピンのしきい値</translation>
    </message>
    <message>
        <source>From when on a detour counts as a hairpin.</source>
        <translation>迂回をヘアピンとみなす基準です。</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>What has to be done before deployment.</source>
        <translation>展開の前に済ませておくことです。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Who takes part, in which role.</source>
        <translation>参加者とその役割です。</translation>
    </message>
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
        <translation>イーサネット</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>波長サービス</translation>
    </message>
    <message>
        <source>VPN tunnel</source>
        <translation>VPN トンネル</translation>
    </message>
    <message>
        <source>Cross connect</source>
        <translation>構内接続</translation>
    </message>
    <message>
        <source>Connected networks</source>
        <translation>直結ネットワーク</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>スタティック ルート</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>A から B</translation>
    </message>
    <message>
        <source>Routes that B does not learn from A here.</source>
        <translation>A から B に学習させないルートです。</translation>
    </message>
    <message>
        <source>From B to A</source>
        <translation>B から A</translation>
    </message>
    <message>
        <source>Routes that A does not learn from B here.</source>
        <translation>B から A に学習させないルートです。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Joins two nodes, both ways.</source>
        <translation>2 つのノードを双方向に接続します。</translation>
    </message>
    <message>
        <source>From (A)</source>
        <translation>端点 A</translation>
    </message>
    <message>
        <source>One end.</source>
        <translation>一方の端です。</translation>
    </message>
    <message>
        <source>To (B)</source>
        <translation>端点 B</translation>
    </message>
    <message>
        <source>The other end.</source>
        <translation>もう一方の端です。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>What carries it.</source>
        <translation>リンクの伝送手段です。</translation>
    </message>
    <message>
        <source>One-way latency</source>
        <translation>片道遅延</translation>
    </message>
    <message>
        <source>Measured or given. Left empty, estimated from the distance.</source>
        <translation>測定値または指定値です。空欄の場合は距離から推定します。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>In each direction.</source>
        <translation>各方向の値です。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Routing metric. Left empty, ten times the one-way latency in ms, at least 1.</source>
        <translation>ルーティングのメトリックです。空欄の場合は片道遅延 (ms) の 10 倍 (1 以上) とします。</translation>
    </message>
    <message>
        <source>Route filters</source>
        <translation>ルートの遮断</translation>
    </message>
    <message>
        <source>Routes that do not pass here.</source>
        <translation>ここを通さないルートです。</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>インターネット出口</translation>
    </message>
    <message>
        <source>Internet egresses</source>
        <translation>インターネット出口</translation>
    </message>
    <message>
        <source>A circuit of an internet provider.</source>
        <translation>インターネット プロバイダーの回線です。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>設置先</translation>
    </message>
    <message>
        <source>The node on which it hangs.</source>
        <translation>接続先のノードです。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation>運用する事業者です。</translation>
    </message>
    <message>
        <source>One figure, or up and down apart.</source>
        <translation>1 つの数値、または上りと下りを別々に指定します。</translation>
    </message>
    <message>
        <source>To Microsoft&apos;s edge over the internet.</source>
        <translation>インターネット経由で Microsoft のネットワーク エッジまでの値です。</translation>
    </message>
    <message>
        <source>Meet-me location</source>
        <translation>ピアリングの場所</translation>
    </message>
    <message>
        <source>Meet-me locations</source>
        <translation>ピアリングの場所</translation>
    </message>
    <message>
        <source>Where circuits meet Microsoft&apos;s network.</source>
        <translation>回線が Microsoft のネットワークに接続する場所です。</translation>
    </message>
    <message>
        <source>Primary at</source>
        <translation>プライマリの設置先</translation>
    </message>
    <message>
        <source>The node of the primary link.</source>
        <translation>プライマリ リンクのノードです。</translation>
    </message>
    <message>
        <source>Secondary at</source>
        <translation>セカンダリの設置先</translation>
    </message>
    <message>
        <source>The node of the secondary link.</source>
        <translation>セカンダリ リンクのノードです。</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>The public /30 or /126 of its BGP session.</source>
        <translation>BGP セッションに使うパブリックな /30 または /126 です。</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Switch off to see what its failure does.</source>
        <translation>オフにすると、障害時の影響を確認できます。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>The first of the two links.</source>
        <translation>2 本のリンクの 1 本目です。</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>セカンダリ</translation>
    </message>
    <message>
        <source>The second of the two links.</source>
        <translation>2 本のリンクの 2 本目です。</translation>
    </message>
    <message>
        <source>Cloud exchange</source>
        <translation>クラウド エクスチェンジ</translation>
    </message>
    <message>
        <source>Point-to-point Ethernet</source>
        <translation>ポイントツーポイント イーサネット</translation>
    </message>
    <message>
        <source>Any-to-any IP VPN</source>
        <translation>任意の環境間 IP-VPN</translation>
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
        <translation>既存の境界</translation>
    </message>
    <message>
        <source>New perimeter</source>
        <translation>新設の境界</translation>
    </message>
    <message>
        <source>Backhauled</source>
        <translation>バックホール</translation>
    </message>
    <message>
        <source>Managed by the provider</source>
        <translation>プロバイダー管理</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute 回線</translation>
    </message>
    <message>
        <source>ExpressRoute circuits</source>
        <translation>ExpressRoute 回線</translation>
    </message>
    <message>
        <source>A pair of links to Microsoft at a meet-me location.</source>
        <translation>ピアリングの場所で Microsoft につながる 2 本一組のリンクです。</translation>
    </message>
    <message>
        <source>The node on which it hangs; two where its links end apart.</source>
        <translation>接続先のノードです。リンクの終端が分かれる場合は 2 つ指定します。</translation>
    </message>
    <message>
        <source>Where it meets Microsoft&apos;s network.</source>
        <translation>Microsoft のネットワークに接続する場所です。</translation>
    </message>
    <message>
        <source>Who carries it.</source>
        <translation>回線を提供する事業者です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>接続モデル</translation>
    </message>
    <message>
        <source>How it reaches the meet-me location.</source>
        <translation>ピアリングの場所までの接続方法です。</translation>
    </message>
    <message>
        <source>The purchased rate, in each direction.</source>
        <translation>契約した帯域幅 (各方向) です。</translation>
    </message>
    <message>
        <source>To Microsoft&apos;s edge. Left empty, estimated from the distance.</source>
        <translation>Microsoft のネットワーク エッジまでの値です。空欄の場合は距離から推定します。</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Microsoft 365 needs Premium.</source>
        <translation>Microsoft 365 には Premium が必要です。</translation>
    </message>
    <message>
        <source>Route filter</source>
        <translation>ルート フィルター</translation>
    </message>
    <message>
        <source>The services whose routes come in here.</source>
        <translation>ここからルートを受け取るサービスです。</translation>
    </message>
    <message>
        <source>AS number</source>
        <translation>AS 番号</translation>
    </message>
    <message>
        <source>Of the enterprise on this circuit.</source>
        <translation>この回線で使う自社の AS 番号です。</translation>
    </message>
    <message>
        <source>Prepended AS number</source>
        <translation>プリペンド AS 番号</translation>
    </message>
    <message>
        <source>A private one has no effect: Microsoft removes it.</source>
        <translation>プライベート AS 番号は Microsoft が取り除くため、効果がありません。</translation>
    </message>
    <message>
        <source>Fast failure detection</source>
        <translation>高速障害検出</translation>
    </message>
    <message>
        <source>BFD: a failure is seen in about a second, not in minutes.</source>
        <translation>BFD を使うと、数分ではなく約 1 秒で障害を検出します。</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>物理リンク</translation>
    </message>
    <message>
        <source>Primary and secondary.</source>
        <translation>プライマリとセカンダリです。</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Where its traffic is inspected.</source>
        <translation>トラフィックを検査する場所です。</translation>
    </message>
    <message>
        <source>DSCP values</source>
        <translation>DSCP 値</translation>
    </message>
    <message>
        <source>Markings that are honoured: 46 voice, 34 video, 18 sharing.</source>
        <translation>尊重されるマーキングです。46 は音声、34 はビデオ、18 は共有です。</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>外向き</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>内向き</translation>
    </message>
    <message>
        <source>Every edge</source>
        <translation>すべてのエッジ</translation>
    </message>
    <message>
        <source>NAT pool</source>
        <translation>NAT プール</translation>
    </message>
    <message>
        <source>NAT pools</source>
        <translation>NAT プール</translation>
    </message>
    <message>
        <source>Addresses that a device puts in place of others.</source>
        <translation>機器が変換後に使うアドレスです。</translation>
    </message>
    <message>
        <source>The device that translates.</source>
        <translation>アドレス変換を行う機器です。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outbound: own private sources. Inbound: the callers&apos; addresses, so that answers come back to this device.</source>
        <translation>外向きは自社のプライベートな送信元を変換します。内向きは接続元のアドレスを変換し、応答がこの機器に戻るようにします。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象エッジ</translation>
    </message>
    <message>
        <source>The edges whose traffic it translates.</source>
        <translation>トラフィックの変換対象とするエッジです。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The ranges it draws from.</source>
        <translation>変換に使うアドレス範囲です。</translation>
    </message>
    <message>
        <source>Whose addresses they are.</source>
        <translation>アドレスの名義です。</translation>
    </message>
    <message>
        <source>What people call it, on the diagram and in documents. Left empty, the id.</source>
        <translation>構成図と文書に表示する呼び名です。空欄の場合は ID を使います。</translation>
    </message>
    <message>
        <source>Switch off to see what its failure does to every path.</source>
        <translation>オフにすると、障害時にすべての経路が受ける影響を確認できます。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Share of time in which it works: 0.999 for three nines.</source>
        <translation>機能している時間の割合です。99.9% なら 0.999 とします。</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>復旧時間</translation>
    </message>
    <message>
        <source>From failure until traffic flows again by another way or this one.</source>
        <translation>障害発生から、別の経路または同じ経路で通信が再開するまでの時間です。</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>共有リスク</translation>
    </message>
    <message>
        <source>Names of what it shares with others: a duct, a power feed, a carrier. All of a group fail together.</source>
        <translation>管路、電源系統、通信事業者など、ほかと共有するものの名前です。同じグループは同時に停止します。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>In the currency of the plan.</source>
        <translation>プランの通貨での金額です。</translation>
    </message>
    <message>
        <source>Set-up cost</source>
        <translation>初期費用</translation>
    </message>
    <message>
        <source>Paid once, in the currency of the plan.</source>
        <translation>1 回だけ支払う費用 (プランの通貨) です。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who runs it and mends it.</source>
        <translation>運用と修理を行う者です。</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>受信ルート</translation>
    </message>
    <message>
        <source>Which routes it takes from its neighbours; its own edges are exempt.</source>
        <translation>隣接ノードから受け取るルートです。自身のエッジは対象外です。</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>トランジット</translation>
    </message>
    <message>
        <source>Off: it passes on nothing that it learned, so no traffic of others runs through it.</source>
        <translation>オフにすると、学習したルートを転送せず、他者のトラフィックは通りません。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>コロケーション</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>リモート ユーザー</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>プロキシ経由</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>A place with people or servers; on the network, the gateway of its LAN.</source>
        <translation>人やサーバーのある場所です。ネットワーク上では LAN のゲートウェイになります。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What kind of place it is.</source>
        <translation>場所の種類です。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Groups sites that share circuits and fail over to each other.</source>
        <translation>回線を共有し、互いにフェールオーバーする拠点のグループです。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Who works here; findings are weighed by them.</source>
        <translation>ここで働く人数です。検出事項の重みになります。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The addresses of its LAN.</source>
        <translation>LAN のアドレスです。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス方法</translation>
    </message>
    <message>
        <source>Whether people reach services directly or by a proxy.</source>
        <translation>サービスへの接続が直接かプロキシ経由かを示します。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The proxy that its people use.</source>
        <translation>利用者が使うプロキシです。</translation>
    </message>
    <message>
        <source>Resolver&apos;s egress</source>
        <translation>名前解決の出口</translation>
    </message>
    <message>
        <source>The edge by which its name resolver asks; it decides which front door Microsoft names.</source>
        <translation>名前解決の問い合わせが出るエッジです。Microsoft がどのフロント ドアを返すかが決まります。</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>How heavily each service is used here.</source>
        <translation>ここでの各サービスの利用量です。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>A network of servers, a DMZ.</source>
        <translation>サーバーのネットワークや DMZ です。</translation>
    </message>
    <message>
        <source>The site that it belongs to.</source>
        <translation>所属する拠点です。</translation>
    </message>
    <message>
        <source>Its addresses.</source>
        <translation>セグメントのアドレスです。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Cloud proxy</source>
        <translation>クラウド プロキシ</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>ロード バランサー</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>侵入検知</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単体</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>アクティブ/アクティブ</translation>
    </message>
    <message>
        <source>Active-passive</source>
        <translation>アクティブ/パッシブ</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>宛先です。</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>経由先</translation>
    </message>
    <message>
        <source>The neighbour, or the own edge, that it leads to.</source>
        <translation>転送先となる隣接ノードか、自身のエッジです。</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>再配布</translation>
    </message>
    <message>
        <source>Whether neighbours learn it.</source>
        <translation>隣接ノードに学習させるかどうかです。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>A router, firewall, proxy or the like.</source>
        <translation>ルーター、ファイアウォール、プロキシなどの機器です。</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>設置されている拠点です。</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>機器の役割です。</translation>
    </message>
    <message>
        <source>Keeps state</source>
        <translation>ステートフル</translation>
    </message>
    <message>
        <source>Drops an answer whose request it has not seen. A firewall does unless this says no.</source>
        <translation>要求を見ていない応答を破棄します。ファイアウォールは、「いいえ」にしない限りこの動作をします。</translation>
    </message>
    <message>
        <source>Answers by session</source>
        <translation>セッション応答</translation>
    </message>
    <message>
        <source>Sends the answer of a translated session out by the edge by which it came in. Firewalls, NAT and load balancers do unless this says no.</source>
        <translation>変換したセッションの応答を、要求が入ったエッジから返します。ファイアウォール、NAT、ロード バランサーは、「いいえ」にしない限りこの動作をします。</translation>
    </message>
    <message>
        <source>State shared with</source>
        <translation>状態の共有先</translation>
    </message>
    <message>
        <source>Devices that name the same group share their sessions and count as one.</source>
        <translation>同じグループ名の機器はセッションを共有し、1 台として扱われます。</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗長構成</translation>
    </message>
    <message>
        <source>Whether it is one box or a pair.</source>
        <translation>単体か冗長ペアかを示します。</translation>
    </message>
    <message>
        <source>Addresses of its own.</source>
        <translation>機器自身のアドレスです。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>What it can carry with its controls on.</source>
        <translation>検査を有効にした状態で処理できる量です。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>セキュリティ制御</translation>
    </message>
    <message>
        <source>What it inspects: firewall, ids, dlp.</source>
        <translation>検査の種類 (firewall、ids、dlp) です。</translation>
    </message>
    <message>
        <source>Routes written by hand; they beat learned ones.</source>
        <translation>手動で設定したルートです。学習したルートより優先されます。</translation>
    </message>
    <message>
        <source>To Microsoft</source>
        <translation>Microsoft 宛て</translation>
    </message>
    <message>
        <source>From Microsoft</source>
        <translation>Microsoft から</translation>
    </message>
    <message>
        <source>To the internet</source>
        <translation>インターネット宛て</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>セキュリティ制御</translation>
    </message>
    <message>
        <source>What a device does with traffic of one direction.</source>
        <translation>機器が一方向のトラフィックに対して行うことです。</translation>
    </message>
    <message>
        <source>Where it is applied.</source>
        <translation>適用する機器です。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>The edge whose traffic it sees.</source>
        <translation>対象のトラフィックが通るエッジです。</translation>
    </message>
    <message>
        <source>Whose calls it inspects.</source>
        <translation>検査する通信の向きです。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Firewall, ids, dlp and the like.</source>
        <translation>firewall、ids、dlp などです。</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>許可ポート</translation>
    </message>
    <message>
        <source>Ports that pass: tcp/443.</source>
        <translation>通過させるポートです (例: tcp/443)。</translation>
    </message>
    <message>
        <source>Usage profile</source>
        <translation>利用プロファイル</translation>
    </message>
    <message>
        <source>Usage profiles</source>
        <translation>利用プロファイル</translation>
    </message>
    <message>
        <source>What one person of a kind sends and receives.</source>
        <translation>ある種の利用者 1 人が送受信する量です。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>The service it is for.</source>
        <translation>対象のサービスです。</translation>
    </message>
    <message>
        <source>Per person.</source>
        <translation>1 人あたりの値です。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時利用率</translation>
    </message>
    <message>
        <source>Share of people that use it at the same time.</source>
        <translation>同時に利用する人の割合です。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>What was observed from a site by an edge.</source>
        <translation>拠点からエッジ経由で観測した値です。</translation>
    </message>
    <message>
        <source>From where.</source>
        <translation>測定元の拠点です。</translation>
    </message>
    <message>
        <source>By which edge.</source>
        <translation>測定に使ったエッジです。</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>There and back.</source>
        <translation>往復の値です。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>How much the round trip varies.</source>
        <translation>往復遅延のばらつきです。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>パケット損失</translation>
    </message>
    <message>
        <source>Share of packets that did not arrive.</source>
        <translation>届かなかったパケットの割合です。</translation>
    </message>
    <message>
        <source>Observed load.</source>
        <translation>観測した負荷です。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Which one the figures are.</source>
        <translation>数値がどのパーセンタイルかを示します。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>測定日</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>測定した日です。</translation>
    </message>
    <message>
        <source>Mail source</source>
        <translation>メール送信元</translation>
    </message>
    <message>
        <source>Mail sources</source>
        <translation>メール送信元</translation>
    </message>
    <message>
        <source>A server that sends mail, and its SPF record.</source>
        <translation>メールを送信するサーバーと、その SPF レコードです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What receivers see.</source>
        <translation>受信側から見えるアドレスです。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>In whose name it sends.</source>
        <translation>送信者として名乗るドメインです。</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF レコード</translation>
    </message>
    <message>
        <source>The TXT record as it is published.</source>
        <translation>公開されている TXT レコードです。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set, add or remove.</source>
        <translation>設定、追加、削除のいずれかです。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>オブジェクトの ID です。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Its key.</source>
        <translation>プロパティのキーです。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it becomes.</source>
        <translation>変更後の値です。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>One step of the rollout.</source>
        <translation>展開の 1 段階です。</translation>
    </message>
    <message>
        <source>Who is affected.</source>
        <translation>影響を受ける拠点です。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What is done to the plan&apos;s objects.</source>
        <translation>プランのオブジェクトに加える変更です。</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>What must pass before going on.</source>
        <translation>先へ進む前に合格すべきテストです。</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>How to return to what was.</source>
        <translation>元の状態に戻す方法です。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>作業時間帯</translation>
    </message>
    <message>
        <source>When it is done.</source>
        <translation>作業を行う時間帯です。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Who agreed.</source>
        <translation>承認した人です。</translation>
    </message>
    <message>
        <source>Isolated network</source>
        <translation>隔離環境</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Planned outage</source>
        <translation>計画停止</translation>
    </message>
    <message>
        <source>Routes only</source>
        <translation>ルートのみ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>One procedure of the test plan.</source>
        <translation>テスト計画の手順の 1 つです。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>What it proves.</source>
        <translation>検証対象の通信フローです。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>The site or outside host that runs it.</source>
        <translation>実行する拠点、または外部のホストです。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Where it may be run.</source>
        <translation>実行してよい環境です。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to run.</source>
        <translation>実行する内容です。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待される結果</translation>
    </message>
    <message>
        <source>What it must show.</source>
        <translation>示すべき内容です。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it showed.</source>
        <translation>実際に示された内容です。</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>実行日時</translation>
    </message>
    <message>
        <source>When it was run.</source>
        <translation>実行した日時です。</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who ran it.</source>
        <translation>実行した人です。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>The hop.</source>
        <translation>対象のホップです。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the reviewer says to it.</source>
        <translation>レビュー担当者の判定です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In the reviewer&apos;s words.</source>
        <translation>レビュー担当者のコメントです。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>A second person&apos;s walk along a flow.</source>
        <translation>別の人が通信フローをたどって確認した記録です。</translation>
    </message>
    <message>
        <source>What was walked.</source>
        <translation>確認した通信フローです。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Who walked it.</source>
        <translation>確認した人です。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When it was signed.</source>
        <translation>署名した日です。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Of what was seen.</source>
        <translation>確認した内容のフィンガープリントです。</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Marks and notes.</source>
        <translation>判定とメモです。</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>論理</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>A saved way to look at the plan.</source>
        <translation>保存したプランの表示方法です。</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Logical or geographic.</source>
        <translation>論理または地図です。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What is shown.</source>
        <translation>表示する内容です。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Which objects are shown.</source>
        <translation>表示するオブジェクトです。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>The part of the plan in sight.</source>
        <translation>プランのうち表示する部分です。</translation>
    </message>
    <message>
        <source>Region frame</source>
        <translation>地域の枠</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where an object stands on the canvas.</source>
        <translation>キャンバス上でのオブジェクトの位置です。</translation>
    </message>
    <message>
        <source>An object&apos;s place, a note, or a frame round a region.</source>
        <translation>オブジェクトの位置、メモ、または地域を囲む枠です。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What the note says, or the frame&apos;s title.</source>
        <translation>メモの本文、または枠の見出しです。</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge, in canvas units.</source>
        <translation>左端の位置 (キャンバス単位) です。</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge, in canvas units.</source>
        <translation>上端の位置 (キャンバス単位) です。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Left empty, as its contents need.</source>
        <translation>空欄の場合は内容に合わせます。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>A container that shows only its head.</source>
        <translation>見出しだけを表示する入れ物です。</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>サードパーティ</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最寄り</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A Microsoft 365 workload and its network attributes.</source>
        <translation>Microsoft 365 のワークロードと、そのネットワーク属性です。</translation>
    </message>
    <message>
        <source>A service run by others answers by the internet only.</source>
        <translation>Microsoft 以外が運営するサービスは、インターネット経由でのみ応答します。</translation>
    </message>
    <message>
        <source>Over ExpressRoute</source>
        <translation>ExpressRoute 経由</translation>
    </message>
    <message>
        <source>Whether Microsoft offers it there.</source>
        <translation>Microsoft が ExpressRoute で提供しているかどうかです。</translation>
    </message>
    <message>
        <source>BGP community</source>
        <translation>BGP コミュニティ</translation>
    </message>
    <message>
        <source>The value that a route filter names.</source>
        <translation>ルート フィルターで指定する値です。</translation>
    </message>
    <message>
        <source>Those that can be reached over ExpressRoute.</source>
        <translation>ExpressRoute 経由で到達できるネットワークです。</translation>
    </message>
    <message>
        <source>Internet networks</source>
        <translation>インターネット側</translation>
    </message>
    <message>
        <source>Those that are on the internet only.</source>
        <translation>インターネット経由でのみ到達できるネットワークです。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Names published without addresses; they are on the internet.</source>
        <translation>アドレスなしで公開されている名前です。インターネット上にあります。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Where Microsoft&apos;s side is; nearest: where a request enters Microsoft&apos;s network.</source>
        <translation>Microsoft 側の所在地です。「最寄り」は、要求が Microsoft のネットワークに入る場所です。</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP ポート</translation>
    </message>
    <message>
        <source>Ports it uses.</source>
        <translation>使用するポートです。</translation>
    </message>
    <message>
        <source>UDP ports</source>
        <translation>UDP ポート</translation>
    </message>
    <message>
        <source>Other Microsoft services</source>
        <translation>他の Microsoft サービス</translation>
    </message>
    <message>
        <source>Whether services outside Microsoft 365 call it too.</source>
        <translation>Microsoft 365 以外のサービスも接続するかどうかです。</translation>
    </message>
    <message>
        <source>People on the internet</source>
        <translation>外部の利用者</translation>
    </message>
    <message>
        <source>Whether people outside call it too.</source>
        <translation>社外の人も接続するかどうかです。</translation>
    </message>
    <message>
        <source>Published endpoint</source>
        <translation>公開エンドポイント</translation>
    </message>
    <message>
        <source>Published endpoints</source>
        <translation>公開エンドポイント</translation>
    </message>
    <message>
        <source>A system of the company that Microsoft 365 calls.</source>
        <translation>Microsoft 365 から接続される自社のシステムです。</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>公開名</translation>
    </message>
    <message>
        <source>Microsoft finds it by public DNS.</source>
        <translation>Microsoft がパブリック DNS で検索する名前です。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>パブリック アドレス</translation>
    </message>
    <message>
        <source>What the public name leads to.</source>
        <translation>公開名が指すアドレスです。</translation>
    </message>
    <message>
        <source>The node on which it runs.</source>
        <translation>稼働しているノードです。</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>What the public address is translated to.</source>
        <translation>パブリック アドレスの変換先です。</translation>
    </message>
    <message>
        <source>Translated at</source>
        <translation>変換する機器</translation>
    </message>
    <message>
        <source>The device that translates; none: the server holds the public address.</source>
        <translation>アドレス変換を行う機器です。なしの場合は、サーバー自身がパブリック アドレスを持ちます。</translation>
    </message>
    <message>
        <source>Internal systems</source>
        <translation>内部システム</translation>
    </message>
    <message>
        <source>The systems behind it.</source>
        <translation>背後にあるシステムです。</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>他の利用元</translation>
    </message>
    <message>
        <source>Others that call the same endpoint.</source>
        <translation>同じエンドポイントに接続する他の利用元です。</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>どちらでも</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>How the part goes that can use ExpressRoute.</source>
        <translation>ExpressRoute を使える部分の接続方法です。</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>インターネット経由</translation>
    </message>
    <message>
        <source>How the rest goes.</source>
        <translation>残りの部分の接続方法です。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>Who talks to whom, and by which path it is meant to go.</source>
        <translation>誰が何と通信し、どの経路を通る想定かを示します。</translation>
    </message>
    <message>
        <source>Outbound: people call Microsoft. Inbound: Microsoft calls a published endpoint.</source>
        <translation>外向きは利用者から Microsoft への接続です。内向きは Microsoft から公開エンドポイントへの接続です。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s side.</source>
        <translation>Microsoft 側のサービスです。</translation>
    </message>
    <message>
        <source>Outbound: where the people are.</source>
        <translation>外向きの場合の、利用者の拠点です。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Inbound: what is called.</source>
        <translation>内向きの場合の接続先です。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Directly or by the site&apos;s proxy. Left empty, as the site does.</source>
        <translation>直接、または拠点のプロキシ経由です。空欄の場合は拠点の設定に従います。</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>想定経路</translation>
    </message>
    <message>
        <source>The path that the plan asks for; it binds what can use ExpressRoute.</source>
        <translation>プランが求める経路です。ExpressRoute を使える部分に適用されます。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替経路</translation>
    </message>
    <message>
        <source>The path that is accepted under failure.</source>
        <translation>障害時に許容する経路です。</translation>
    </message>
    <message>
        <source>Why this path.</source>
        <translation>この経路とする理由です。</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Traffic in the busy hour.</source>
        <translation>最繁時のトラフィックです。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>算定根拠</translation>
    </message>
    <message>
        <source>Where the demand&apos;s figure comes from.</source>
        <translation>需要の数値の根拠です。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Perimeter controls by path, as in the guide&apos;s sheet.</source>
        <translation>ガイドのシートに沿った、経路ごとの境界での制御です。</translation>
    </message>
    <message>
        <source>How it stays available, by path.</source>
        <translation>経路ごとの可用性の確保方法です。</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>対称性</translation>
    </message>
    <message>
        <source>How its path is kept symmetric.</source>
        <translation>経路の対称性を保つ方法です。</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>直角</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>To the right, in canvas units.</source>
        <translation>右方向の位置 (キャンバス単位) です。</translation>
    </message>
    <message>
        <source>Downwards, in canvas units.</source>
        <translation>下方向の位置 (キャンバス単位) です。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>How it is drawn on the logical view.</source>
        <translation>論理ビューでの線の描き方です。</translation>
    </message>
    <message>
        <source>Way-points</source>
        <translation>中継点</translation>
    </message>
    <message>
        <source>Points that the line runs through, from A to B. Drag its handles on the canvas.</source>
        <translation>A から B へ線が通る点です。キャンバス上でハンドルをドラッグします。</translation>
    </message>
    <message>
        <source>Texts of the document</source>
        <translation>文書の文章</translation>
    </message>
    <message>
        <source>What the plan document says at the start of a chapter, by the chapter&apos;s id.</source>
        <translation>計画書の各章の冒頭に置く文章。章の ID ごとに書きます。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>The picture on the cover of documents: a PNG or JPEG file as base64.</source>
        <translation>文書の表紙の画像。PNG または JPEG ファイルを base64 で表したもの。</translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation>発行した版</translation>
    </message>
    <message>
        <source>Issued versions</source>
        <translation>発行した版</translation>
    </message>
    <message>
        <source>The plan as it was given out, under the name of its version.</source>
        <translation>配布した時点の計画。版の名前で残ります。</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>発行した日。</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>発行した人。</translation>
    </message>
    <message>
        <source>What it is for, or what is new.</source>
        <translation>目的や新しい点。</translation>
    </message>
    <message>
        <source>Of the plan as it was, as its document has it.</source>
        <translation>その時点の計画の指紋。文書にあるものと同じです。</translation>
    </message>
    <message>
        <source>The whole plan as it was, as a YAML file, without the versions before it.</source>
        <translation>その時点の計画全体。YAML ファイルの形で、以前の版は含みません。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What a note shows over its text: a PNG or JPEG file as base64.</source>
        <translation>メモが文の上に示すもの：PNG または JPEG ファイルの base64。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{flow} goes and comes by different ways</source>
        <translation>{flow} は往路と復路が異なります</translation>
    </message>
    <message>
        <source>The request takes {edge_out}, the answer {edge_back}. No stateful device stands in the way today; the first one that is put there breaks it.</source>
        <translation>要求は {edge_out}、応答は {edge_back} を通ります。現在は途中にステートフルな機器がありませんが、1 台でも置くと通信が途切れます。</translation>
    </message>
    <message>
        <source>Traffic that goes and comes by different ways works only as long as nothing on either way keeps state. It is also hard to measure and to mend.</source>
        <translation>往路と復路が異なる通信は、どちらの経路にも状態を保持する機器がない間しか機能しません。測定も修正も難しくなります。</translation>
    </message>
    <message>
        <source>{flow} breaks</source>
        <translation>{flow} が途切れます</translation>
    </message>
    <message>
        <source>The call comes in by {edge_out}, the answer goes towards {edge_back} and dies at {at}: {cause}.</source>
        <translation>接続は {edge_out} から入りますが、応答は {edge_back} に向かい、{at} で途絶します: {cause}。</translation>
    </message>
    <message>
        <source>The answer takes whatever way to Microsoft is nearest to the server, which need not be the circuit by which the call came. A stateful device that saw only one half of the conversation drops it.</source>
        <translation>応答はサーバーから見て最も近い Microsoft への経路を通りますが、それが接続の入った回線とは限りません。通信の片側しか見ていないステートフルな機器は応答を破棄します。</translation>
    </message>
    <message>
        <source>Keep ExpressRoute routes away from {nodes}</source>
        <translation>{nodes} に ExpressRoute ルートを入れない</translation>
    </message>
    <message>
        <source>Microsoft&apos;s servers call by the internet, but the inner network knows a better way back over ExpressRoute. A stateful device that saw only one half of the conversation drops it, and sign-in, mail or calls stop for everybody who depends on them.</source>
        <translation>Microsoft のサーバーはインターネット経由で接続してきますが、社内ネットワークには ExpressRoute 経由のより優先される戻り経路があります。通信の片側しか見ていないステートフルな機器が応答を破棄し、依存する全員のサインイン、メール、通話が止まります。</translation>
    </message>
    <message>
        <source>The request leaves by {edge_out}, Microsoft answers by {edge_back}, and the answer dies at {at}: {cause}.</source>
        <translation>要求は {edge_out} から出ますが、Microsoft は {edge_back} に応答を返し、応答は {at} で途絶します: {cause}。</translation>
    </message>
    <message>
        <source>Announce the source range on {edge_out} alone: withdraw it from {edge_back}</source>
        <translation>送信元の範囲を {edge_out} だけで広告: {edge_back} の広告を取り消す</translation>
    </message>
    <message>
        <source>Give {edge_out} a NAT pool of its own</source>
        <translation>{edge_out} に専用の NAT プールを割り当てる</translation>
    </message>
    <message>
        <source>Microsoft answers an address by the edge that advertises it best, not by the one the request took. A stateful device that never saw the request drops the answer, and people cannot work.</source>
        <translation>Microsoft は、要求が通ったエッジではなく、そのアドレスを最も優先されるように広告しているエッジに応答を返します。要求を見ていないステートフルな機器が応答を破棄し、利用者は業務ができなくなります。</translation>
    </message>
    <message>
        <source>{at} has no route to {group}: nothing gets out.</source>
        <translation>{at} に {group} へのルートがありません。何も外に出られません。</translation>
    </message>
    <message>
        <source>{at} has no route: traffic by {edge_out} ends there.</source>
        <translation>{at} にルートがありません。{edge_out} 経由のトラフィックはここで途絶します。</translation>
    </message>
    <message>
        <source>The packet comes back to {at} with the same addresses: static routes send it round by {loop}.</source>
        <translation>パケットが同じアドレスのまま {at} に戻ってきます。スタティック ルートにより {loop} を循環しています。</translation>
    </message>
    <message>
        <source>The answer leaves by {edge_back} with a private address; nobody outside takes it.</source>
        <translation>応答がプライベート アドレスのまま {edge_back} から出ますが、外部では受け取られません。</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with a private address: no device on the way has a NAT pool for that edge, and no answer comes back.</source>
        <translation>プライベート アドレスのまま {edge_out} から出ます。途中の機器にこのエッジ用の NAT プールがなく、応答は戻りません。</translation>
    </message>
    <message>
        <source>No edge that is up advertises the public address of {end}: Microsoft cannot call it.</source>
        <translation>{end} のパブリック アドレスを広告している稼働中のエッジがないため、Microsoft から接続できません。</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with an address that no edge advertises: no answer comes back.</source>
        <translation>どのエッジも広告していないアドレスで {edge_out} から出るため、応答は戻りません。</translation>
    </message>
    <message>
        <source>{flow} does not get through</source>
        <translation>{flow} が到達しません</translation>
    </message>
    <message>
        <source>Advertise {range} on {edge}</source>
        <translation>{edge} で {range} を広告する</translation>
    </message>
    <message>
        <source>Give {edge} a NAT pool at {device}: {range}</source>
        <translation>{device} に {edge} 用の NAT プールを設ける: {range}</translation>
    </message>
    <message>
        <source>Packets that find no way, or whose answers find none, are simply gone: people see time-outs and no error that names the reason.</source>
        <translation>行き先のないパケットや、応答の戻り先がないパケットは、ただ失われます。利用者にはタイムアウトだけが見え、原因を示すエラーは出ません。</translation>
    </message>
    <message>
        <source>{flow} may take {edges}</source>
        <translation>{flow} は {edges} のどれを通るか定まりません</translation>
    </message>
    <message>
        <source>{edges} are equal to the end: routers may split the flow or take either, and change their mind.</source>
        <translation>{edges} は最後の比較まで同等です。ルーターはトラフィックを分散するか、いずれかを選び、途中で変えることもあります。</translation>
    </message>
    <message>
        <source>Prefer {edge}</source>
        <translation>{edge} を優先する</translation>
    </message>
    <message>
        <source>Where two edges tie, real routers may pick either, split sessions between them, or pick anew after any change. Nobody can say beforehand by which way an answer comes.</source>
        <translation>2 つのエッジが同等の場合、実際のルーターはどちらかを選んだり、セッションを分散したり、変更のたびに選び直したりします。応答がどちらから入るかは事前にわかりません。</translation>
    </message>
    <message>
        <source>{flow} takes a detour by {far}</source>
        <translation>{flow} が {far} 経由で迂回しています</translation>
    </message>
    <message>
        <source>The round trip is {rtt} by {edge_out}; {best_edge} would give {best}. {people} people wait for it.</source>
        <translation>往復遅延は {edge_out} 経由で {rtt} ですが、{best_edge} なら {best} です。{people} 人が待たされています。</translation>
    </message>
    <message>
        <source>A circuit at {device} to {place}</source>
        <translation>{device} に {place} への回線を設ける</translation>
    </message>
    <message>
        <source>Open the way from {site} to {edge}</source>
        <translation>{site} から {edge} への経路を開く</translation>
    </message>
    <message>
        <source>Every click waits for the way there and back. A detour to a distant meet-me location is felt in each of them, and calls suffer first.</source>
        <translation>操作のたびに往復の時間だけ待たされます。遠いピアリングの場所への迂回はそのすべてに響き、通話が最初に影響を受けます。</translation>
    </message>
    <message>
        <source>{end} is called over ExpressRoute without source NAT</source>
        <translation>{end} が送信元 NAT なしで ExpressRoute 経由の接続を受けています</translation>
    </message>
    <message>
        <source>Calls by {edge_out} reach {end} with Microsoft&apos;s own addresses: the answer follows the routes, not the call.</source>
        <translation>{edge_out} からの接続は、Microsoft 自身のアドレスのまま {end} に届きます。応答は、接続が入った経路ではなくルートに従います。</translation>
    </message>
    <message>
        <source>With source NAT where a call enters, its answer returns to that device whatever the routes say. Without it, every change of a route may break the flow.</source>
        <translation>接続の入口で送信元 NAT を行えば、応答はルートに関係なくその機器に戻ります。行わない場合、ルートが変わるたびに通信が途切れるおそれがあります。</translation>
    </message>
    <message>
        <source>{end} is faster by the internet</source>
        <translation>{end} はインターネット経由の方が速くなります</translation>
    </message>
    <message>
        <source>Over ExpressRoute the round trip is {rtt}; by {internet} it would be {best}. {people} people would gain.</source>
        <translation>往復遅延は ExpressRoute 経由で {rtt} ですが、{internet} なら {best} です。{people} 人に効果があります。</translation>
    </message>
    <message>
        <source>For some places the best way into Microsoft&apos;s network is the local internet egress, not the company&apos;s own WAN and a distant circuit.</source>
        <translation>場所によっては、Microsoft のネットワークへの最良の入口は、自社の WAN と遠方の回線ではなく、現地のインターネット出口です。</translation>
    </message>
    <message>
        <source>{pool} serves {edges}</source>
        <translation>{pool} が {edges} で共用されています</translation>
    </message>
    <message>
        <source>One NAT pool at {device} translates for {edges}: Microsoft answers its addresses by one of them, whichever the request took.</source>
        <translation>{device} の 1 つの NAT プールが {edges} のアドレス変換を兼ねています。Microsoft は、要求の通ったエッジに関係なく、いずれか一方に応答を返します。</translation>
    </message>
    <message>
        <source>{pool} is advertised at {edge}, which it does not serve</source>
        <translation>{pool} が対象外の {edge} で広告されています</translation>
    </message>
    <message>
        <source>{prefix} is announced at {edge}, but {pool} translates nothing that leaves there: answers come in by a way that no request took.</source>
        <translation>{prefix} は {edge} で広告されていますが、{pool} はそこから出るトラフィックを変換しません。どの要求も通らなかった経路から応答が入ります。</translation>
    </message>
    <message>
        <source>Withdraw it from {edge}</source>
        <translation>{edge} での広告を取り消す</translation>
    </message>
    <message>
        <source>Give each edge a NAT pool of its own</source>
        <translation>各エッジに専用の NAT プールを割り当てる</translation>
    </message>
    <message>
        <source>An address can be answered by one edge only. A pool that serves two makes half of the sessions come back where nobody knows them.</source>
        <translation>1 つのアドレスへの応答は 1 つのエッジからしか入りません。プールを 2 つのエッジで共用すると、セッションの半分が、それを知らない機器に戻ります。</translation>
    </message>
    <message>
        <source>{circuit} does not advertise {pool}</source>
        <translation>{circuit} が {pool} を広告していません</translation>
    </message>
    <message>
        <source>Requests leave by {circuit} with addresses from {prefix}, which is not announced there, or not accepted: answers come by another way or not at all.</source>
        <translation>要求は {prefix} のアドレスで {circuit} から出ますが、そこでは広告されていないか、受理されていません。応答は別の経路から入るか、まったく戻りません。</translation>
    </message>
    <message>
        <source>Advertise {pool} on {circuit}</source>
        <translation>{circuit} で {pool} を広告する</translation>
    </message>
    <message>
        <source>Microsoft answers only what it has been told of. Sources that a circuit does not announce get their answers by the internet, where a firewall drops them, or get none.</source>
        <translation>Microsoft は広告されたアドレスにだけ応答を返します。回線で広告していない送信元への応答は、インターネット経由で戻ってファイアウォールに破棄されるか、まったく戻りません。</translation>
    </message>
    <message>
        <source>{prefix} is advertised over ExpressRoute and the internet</source>
        <translation>{prefix} が ExpressRoute とインターネットの両方で広告されています</translation>
    </message>
    <message>
        <source>{circuit} and {egress} both announce {prefix}: which of them brings the answer is not yours to say.</source>
        <translation>{circuit} と {egress} の両方が {prefix} を広告しています。応答がどちらから入るかは、自社では決められません。</translation>
    </message>
    <message>
        <source>{egress} announces {other}, more specific than {prefix} over {circuit}: answers come in by the internet.</source>
        <translation>{egress} が、{circuit} の {prefix} より詳細な {other} を広告しています。応答はインターネットから入ります。</translation>
    </message>
    <message>
        <source>Announce it over {edge} as two halves, more specific than over the internet</source>
        <translation>{edge} では、インターネット側より詳細な 2 つの範囲に分けて広告する</translation>
    </message>
    <message>
        <source>Microsoft reaches a range by whichever announcement it likes best. The same range on both paths makes the way back a matter of luck, and firewalls drop what comes back the other way.</source>
        <translation>Microsoft は、広告のうち最も優先されるものを使って範囲に到達します。両方の経路で同じ範囲を広告すると復路が運任せになり、別の経路から戻ったものはファイアウォールに破棄されます。</translation>
    </message>
    <message>
        <source>{prefix} is advertised on {first} and {second} without an order</source>
        <translation>{prefix} が優先順位なしに {first} と {second} で広告されています</translation>
    </message>
    <message>
        <source>Nothing says which of {first} and {second} Microsoft should take to {prefix}; it takes the one nearest to itself, which may change.</source>
        <translation>{prefix} への経路として {first} と {second} のどちらを使うべきかが示されていません。Microsoft は自身に最も近い方を使い、それは変わることがあります。</translation>
    </message>
    <message>
        <source>Make {backup} the backup of {main}: prepend there</source>
        <translation>{main} のバックアップを {backup} とし、そこでプリペンドする</translation>
    </message>
    <message>
        <source>Advertise it on {main} alone</source>
        <translation>{main} だけで広告する</translation>
    </message>
    <message>
        <source>Microsoft hands traffic over where it is nearest to itself. Without separate ranges or prepends, the way back is its choice, and differs from service to service.</source>
        <translation>Microsoft は自身に最も近い場所でトラフィックを引き渡します。範囲を分けるかプリペンドを行わない限り、復路は Microsoft の選択となり、サービスごとに異なります。</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>ルートがありません</translation>
    </message>
    <message>
        <source>the packet goes round in a loop</source>
        <translation>パケットがループしています</translation>
    </message>
    <message>
        <source>nobody advertises the address</source>
        <translation>アドレスがどこからも広告されていません</translation>
    </message>
    <message>
        <source>it leaves with a private address</source>
        <translation>プライベート アドレスのまま出ています</translation>
    </message>
    <message>
        <source>the device has no translation for it</source>
        <translation>機器に該当する変換がありません</translation>
    </message>
    <message>
        <source>the device has not seen the other half</source>
        <translation>機器が通信のもう片側を見ていません</translation>
    </message>
    <message>
        <source>it comes from another address than the one that was called</source>
        <translation>接続先とは異なるアドレスから応答しています</translation>
    </message>
    <message>
        <source>Source NAT at {device} for calls that come in by {edge}</source>
        <translation>{edge} から入る接続に {device} で送信元 NAT を行う</translation>
    </message>
    <message>
        <source>Let {site} leave by {edge}: keep ExpressRoute routes away from its way there</source>
        <translation>{site} から {edge} へ出す: 途中に ExpressRoute ルートを入れない</translation>
    </message>
    <message>
        <source>{flow} takes the internet, not ExpressRoute</source>
        <translation>{flow} が ExpressRoute ではなくインターネットを通っています</translation>
    </message>
    <message>
        <source>{flow} takes ExpressRoute, not the internet</source>
        <translation>{flow} がインターネットではなく ExpressRoute を通っています</translation>
    </message>
    <message>
        <source>Microsoft calls by {edge_out}: the address of {end} is advertised best there.</source>
        <translation>Microsoft からの接続は {edge_out} を通ります。{end} のアドレスの広告は、そこが最も優先されるためです。</translation>
    </message>
    <message>
        <source>It leaves by {edge_out}: at {node} the route {prefix} from {neighbour} wins.</source>
        <translation>{edge_out} から出ます。{node} で {neighbour} からのルート {prefix} が選択されるためです。</translation>
    </message>
    <message>
        <source>The flow works, but not by the way the plan promises: controls, bandwidth and failover were planned for another path.</source>
        <translation>通信フローは機能しますが、プランの想定とは別の経路です。制御、帯域幅、フェールオーバーは、想定した経路に合わせて計画されています。</translation>
    </message>
    <message>
        <source>It leaves by {edge_out} with a private address: no device on the way has a NAT pool for that edge, and no answer comes back. Enter the public ranges that are yours in the plan&apos;s own properties, and a pool out of them is offered here.</source>
        <translation>{edge_out} からプライベートアドレスのまま出て行きます。途中の機器にこの出口用の NAT プールがなく、応答は戻りません。計画のプロパティに自社の公開範囲を入力すると、そこからのプールがここで提案されます。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>アドレス変換</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>オブジェクト %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>ルートがありません</translation>
    </message>
    <message>
        <source>it runs in a loop</source>
        <translation>ループしています</translation>
    </message>
    <message>
        <source>nobody advertises its address</source>
        <translation>アドレスがどこからも広告されていません</translation>
    </message>
    <message>
        <source>it leaves with a private address</source>
        <translation>プライベート アドレスのまま出ています</translation>
    </message>
    <message>
        <source>the answer finds no translation of its session</source>
        <translation>応答に対応するセッションの変換がありません</translation>
    </message>
    <message>
        <source>the answer is dropped, as its request never came by</source>
        <translation>要求を見ていないため、応答が破棄されます</translation>
    </message>
    <message>
        <source>the answer comes from another address than was called</source>
        <translation>応答の送信元が接続先のアドレスと異なります</translation>
    </message>
    <message>
        <source>the only route</source>
        <translation>唯一のルート</translation>
    </message>
    <message>
        <source>longest prefix</source>
        <translation>最長プレフィックス</translation>
    </message>
    <message>
        <source>its own network</source>
        <translation>直結ネットワーク</translation>
    </message>
    <message>
        <source>static route</source>
        <translation>スタティック ルート</translation>
    </message>
    <message>
        <source>higher preference</source>
        <translation>より高い優先度</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>より短い AS パス</translation>
    </message>
    <message>
        <source>lower cost</source>
        <translation>より低いコスト</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>等コスト</translation>
    </message>
    <message>
        <source>its session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Breaks at %1: %2</source>
        <translation>%1 で途絶: %2</translation>
    </message>
    <message>
        <source>Arrives, but asymmetric</source>
        <translation>到達、ただし往復が非対称</translation>
    </message>
    <message>
        <source>Holds, by another path than meant</source>
        <translation>成立、ただし想定外の経路</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%2 への %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>ガイド: %1</translation>
    </message>
</context>
</TS>
