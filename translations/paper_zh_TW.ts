<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>The PDF %1 could not be written (%2). Choose another folder, or close the file if it is open in another program, and try again.</source>
        <translation>無法寫入 PDF「%1」（%2）。請換一個資料夾，或先在其他程式關閉這個檔案，再試一次。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the form. See that it is switched on, connected and has A4 paper, and print again; or save the form as PDF.</source>
        <translation>印表機「%1」沒有收下這份文件。請確認印表機已開機、已連線並有 A4 紙，再列印一次；也可以改存成 PDF。</translation>
    </message>
    <message>
        <source>The file %1 could not be read (%2). See that it is still there and may be read, then try again.</source>
        <translation>無法讀取檔案「%1」（%2）。請確認檔案還在，而且有讀取權限，再試一次。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Scan the paper again.</source>
        <translation>檔案「%1」是空的。請重新掃描。</translation>
    </message>
    <message>
        <source>The file %1 is too large: %2, and at most %3 can be taken. Scan the paper again in black and white or grey with 200 dpi.</source>
        <translation>檔案「%1」太大：%2，上限為 %3。請以黑白或灰階、200 dpi 重新掃描。</translation>
    </message>
    <message>
        <source>This edition of the program cannot show PDF files beside the form. Save it and open it in another program, or ask for a JPEG or PNG.</source>
        <translation>這個版本的程式無法在申請表旁顯示 PDF。請存檔後以其他程式開啟，或請對方改傳 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The QR code of the form could not be drawn. Free some memory by closing other programs and try again.</source>
        <translation>無法繪製申請表的 QR 碼。請關閉其他程式以釋放記憶體，再試一次。</translation>
    </message>
    <message>
        <source>The form cannot be printed on this PC: it has not got the font 全字庫正楷體 (%1), and with another font rare characters of names would be lost. Please have the IT staff install the package fonts-cns11643-kai, then start the program again. What you fill in is kept.</source>
        <translation>這台電腦無法列印申請表：沒有「全字庫正楷體」字型（%1），改用其他字型會遺漏姓名中的罕用字。請資訊人員安裝套件 fonts-cns11643-kai，安裝後重新開啟本程式即可列印；填寫的內容不會遺失。</translation>
    </message>
    <message>
        <source>%1 is not a scan that can be taken: its content is neither PDF, JPEG, PNG nor TIFF, whatever its name says. Save it as one of these and try again.</source>
        <translation>「%1」不能當作掃描檔：不論檔名為何，它的內容不是 PDF、JPEG、PNG 或 TIFF。請另存成其中一種格式，再試一次。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it is protected with a password. Ask for it without a password, or for the paper.</source>
        <translation>無法顯示「%1」：檔案設有密碼。請對方提供沒有密碼的檔案，或改送紙本。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it has too many dots (%2 × %3; an A4 page at 600 dpi has 4960 × 7016). Scan the paper again in A4 with 200 to 300 dpi.</source>
        <translation>無法顯示「%1」：點數過多（%2 × %3；A4 以 600 dpi 掃描為 4960 × 7016）。請以 A4、200 至 300 dpi 重新掃描。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it has more than %2 pages. Ask for a scan of the form alone.</source>
        <translation>無法顯示「%1」：超過 %2 頁。請對方只掃描申請表。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: reading it takes more than this program gives to a scan; it is damaged, or was made so on purpose. Ask for it again, or scan the paper again.</source>
        <translation>無法顯示「%1」：讀取它超出本程式給掃描檔的限度；檔案已損壞，或是有人刻意製作的。請對方重新傳送，或重新掃描紙本。</translation>
    </message>
    <message>
        <source>Scans cannot be shown, because the program was updated while it was open, or is not whole. Close it and open it again; if that does not help, have it installed anew.</source>
        <translation>無法顯示掃描檔：本程式開啟期間已更新，或安裝不完整。請關閉本程式再重新開啟；若仍不行，請資訊人員重新安裝。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it is damaged or not whole. Ask for it again, or scan the paper again.</source>
        <translation>無法顯示「%1」：檔案已損壞或不完整。請對方重新傳送，或重新掃描紙本。</translation>
    </message>
    <message>
        <source>%1 was not read in time: this computer has much to do just now, or the file is hard to read. Open it again in a moment; if that does not help, ask for it again, or scan the paper again.</source>
        <translation>「%1」沒有在時限內讀完：這台電腦目前很忙，或這個檔案很難讀取。請稍後再開啟一次；仍然不行時，請對方重新傳送，或重新掃描紙本。</translation>
    </message>
</context>
<context>
    <name>inservice::EnvelopePanel</name>
    <message>
        <source>&amp;First free label</source>
        <translation>第一張可用標籤(&amp;F)</translation>
    </message>
    <message>
        <source>Print &amp;on</source>
        <translation>列印於(&amp;O)</translation>
    </message>
    <message>
        <source>Envelopes DL (220 × 110 mm)</source>
        <translation>標準信封 DL（220 × 110 公釐）</translation>
    </message>
    <message>
        <source>Envelopes C5 (229 × 162 mm)</source>
        <translation>信封 C5（229 × 162 公釐）</translation>
    </message>
    <message>
        <source>Slips for window envelopes (A4)</source>
        <translation>開窗信封送件單（A4）</translation>
    </message>
    <message>
        <source>24 labels a sheet (70 × 37 mm)</source>
        <translation>標籤每張 24 格（70 × 37 公釐）</translation>
    </message>
    <message>
        <source>21 labels a sheet (63.5 × 38.1 mm)</source>
        <translation>標籤每張 21 格（63.5 × 38.1 公釐）</translation>
    </message>
    <message>
        <source>14 labels a sheet (99.1 × 38.1 mm)</source>
        <translation>標籤每張 14 格（99.1 × 38.1 公釐）</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Of a sheet that has been begun, choose the first label that is still there.</source>
        <translation>請以 100% 列印，不要縮放。標籤紙已用過一部分時，請選第一張還在的標籤。</translation>
    </message>
    <message>
        <source>Fold each slip at the two marks, around what goes with it, so that the address stands in the window (left, 45 mm from the top).</source>
        <translation>送件單連同文件依兩處記號摺疊，讓地址出現在信封開窗處（左側，距上緣 45 公釐）。</translation>
    </message>
    <message>
        <source>Lay the envelopes into the printer as it asks for them, and print at 100 %.</source>
        <translation>請依印表機指示放入信封，以 100% 列印。</translation>
    </message>
</context>
<context>
    <name>inservice::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>捲動預覽</translation>
    </message>
</context>
<context>
    <name>inservice::PrintPanel</name>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存成 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>What to do with the paper next</source>
        <translation>這份文件接下來怎麼處理</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>The centre is counting this copy…</source>
        <translation>中心正在登記這一份…</translation>
    </message>
    <message>
        <source>Nothing was printed: the centre counts every copy and did not confirm this one. See in the status bar whether the desk is connected, then try again.</source>
        <translation>沒有列印：每一份都須由中心登記，這一份未獲確認。請看狀態列是否已連線，再試一次。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n forms…</source>
        <translation>
            <numerusform>列印 %n 份(&amp;P)…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>目前沒有可以列印的內容。</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>正在列印。</translation>
    </message>
    <message>
        <source>Choose a printer and print what is shown</source>
        <translation>選擇印表機並列印顯示的文件</translation>
    </message>
    <message>
        <source>Write what is shown into a PDF file</source>
        <translation>將顯示的文件存成 PDF 檔</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>what</comment>
        <translation>列印：%1</translation>
    </message>
    <message>
        <source>%1 was handed to the printer %2.</source>
        <comment>what, which</comment>
        <translation>「%1」已送至印表機 %2。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
    <message>
        <source>Save as PDF: %1</source>
        <comment>what</comment>
        <translation>存成 PDF：%1</translation>
    </message>
</context>
<context>
    <name>inservice::ScanView</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>顯示比例</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>符合頁寬</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左轉</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右轉</translation>
    </message>
    <message>
        <source>Take another file…</source>
        <translation>改用其他檔案…</translation>
    </message>
    <message>
        <source>The scan is being opened…</source>
        <translation>正在開啟掃描檔…</translation>
    </message>
    <message>
        <source>There is no scan to show.</source>
        <translation>沒有可顯示的掃描檔。</translation>
    </message>
    <message>
        <source>There is no scan.</source>
        <translation>沒有掃描檔。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Scan %1, page %2 of %3</source>
        <translation>掃描檔「%1」，第 %2 頁，共 %3 頁</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>選擇掃描檔</translation>
    </message>
    <message>
        <source>The seals at the foot</source>
        <translation>頁尾用印處</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>放大檢視</translation>
    </message>
    <message>
        <source>Drop the scan here (PDF, JPEG, PNG or TIFF, at most 8 MB).</source>
        <translation>將掃描檔拖放到這裡（PDF、JPEG、PNG 或 TIFF，上限 8 MB）。</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>掃描檔 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation>掃描檔 %1</translation>
    </message>
    <message>
        <source>Choose a file… (&amp;S)</source>
        <translation>選擇檔案(&amp;S)…</translation>
    </message>
</context>
</TS>
