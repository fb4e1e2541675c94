<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CorrectionReturn</name>
    <message>
        <source>This form is out of date: the request is now at revision %1, and this is revision %2. Send it back, or put it aside.</source>
        <translation>這份申請表已經過時：申請目前是第 %1 版，這是第 %2 版。請退回，或按「擱置」。</translation>
    </message>
    <message>
        <source>What stands on this form is not what is asked for: compare it line by line in the request.</source>
        <translation>這份申請表的內容與申請不同：請在該申請中逐項核對。</translation>
    </message>
    <message>
        <source>The sealed form of this request has been received already. Put this one aside.</source>
        <translation>這項申請已收到用印的申請表。請將這一份擱置。</translation>
    </message>
    <message>
        <source>This is the sealed form of the request, revision %1. Put down in the request that it has come: the page leaves this list with that.</source>
        <translation>這是該申請第 %1 版的用印申請表。請在該申請登記收件或上傳，完成後這一頁就會離開清單。</translation>
    </message>
    <message>
        <source>This is the form of a correction of a closed course that is neither of this desk nor of your unit. Hand it on to the desk that stands on it, then put the page aside.</source>
        <translation>這是修改已結案課程內容的申請表，不屬於本窗口或貴單位。請轉交紙上所寫的受理單位，再把這一頁擱置。</translation>
    </message>
</context>
</TS>
