<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::FormField</name>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>inservice::PasswordEdit</name>
    <message>
        <source>Made half-width, and blanks removed</source>
        <translation>已改為半形並去掉空白</translation>
    </message>
</context>
<context>
    <name>inservice::PasswordRuleList</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 至 %2 個字元</translation>
    </message>
    <message>
        <source>only the letters A to Z, a to z and digits</source>
        <translation>只能使用英文字母或數字</translation>
    </message>
    <message>
        <source>not containing the user account</source>
        <translation>不可包含帳號名稱</translation>
    </message>
    <message>
        <source>more kinds of characters: capitals, small letters, digits</source>
        <translation>須混用大寫字母、小寫字母、數字</translation>
    </message>
    <message>
        <source>no character many times in a row</source>
        <translation>同一字元不可連續出現多次</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已符合：%1</translation>
    </message>
    <message>
        <source>Not yet kept: %1</source>
        <translation>尚未符合：%1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>不符合：%1</translation>
    </message>
</context>
<context>
    <name>inservice::PhoneEdit</name>
    <message>
        <source>Area code %1 belongs to %2, your unit is in %3. If that is right, leave it.</source>
        <translation>區碼 %1 是%2的區碼，而貴單位在%3。若號碼無誤，不必更改。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counties</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This is a mobile number, which no fax reaches. If that is right, leave it.</source>
        <translation>這是行動電話號碼，收不到傳真。若確認無誤可不修改。</translation>
    </message>
</context>
<context>
    <name>inservice::ShowPasswordButton</name>
    <message>
        <source>Sh&amp;ow</source>
        <translation>顯示(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the password while you type it</source>
        <translation>顯示或隱藏正在輸入的密碼</translation>
    </message>
    <message>
        <source>Hide (&amp;O)</source>
        <translation>隱藏(&amp;B)</translation>
    </message>
</context>
<context>
    <name>inservice::ValueEdit</name>
    <message>
        <source>full-width made half-width</source>
        <translation>已轉為半形</translation>
    </message>
    <message>
        <source>blanks removed</source>
        <translation>已去除空白</translation>
    </message>
    <message>
        <source>made capital letters</source>
        <translation>已轉為大寫</translation>
    </message>
    <message>
        <source>Written in the standard form: %1</source>
        <translation>已改為標準寫法：%1</translation>
    </message>
    <message>
        <source>Changed to %1 (%2)</source>
        <translation>已改為 %1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes made</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
