<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CommandKinds</name>
    <message>
        <source>Apply for an account</source>
        <translation>帳號申請</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Correct an application</source>
        <translation>補正申請</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Withdraw an application</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>申請人撤回</translation>
    </message>
    <message>
        <source>Applied for on another PC</source>
        <translation>查詢其他電腦提出的申請</translation>
    </message>
    <message>
        <source>Print an application</source>
        <translation>列印申請表</translation>
    </message>
    <message>
        <source>Receive the paper</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Paper received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Send back for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Sent back for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>撤銷決定</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤銷決定</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>啟用帳號</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Show a whole ID number</source>
        <translation>顯示完整身分證字號</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>附上掃描檔</translation>
    </message>
    <message>
        <source>Look at a scan</source>
        <translation>檢視掃描檔</translation>
    </message>
    <message>
        <source>Void a scan</source>
        <translation>作廢掃描檔</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>變更登入密碼</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>停用帳號</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>帳號停用</translation>
    </message>
    <message>
        <source>Open an account again</source>
        <translation>復用帳號</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>帳號復用</translation>
    </message>
    <message>
        <source>Remind a unit</source>
        <translation>提醒單位</translation>
    </message>
    <message>
        <source>Unit reminded</source>
        <translation>已提醒單位</translation>
    </message>
    <message>
        <source>Delete an account</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Restore an account</source>
        <translation>回復帳號</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>回復帳號</translation>
    </message>
    <message>
        <source>Switch an account&apos;s type</source>
        <translation>身份切換</translation>
    </message>
    <message>
        <source>Type switched</source>
        <translation>身份切換</translation>
    </message>
    <message>
        <source>Edit an account&apos;s data</source>
        <translation>編輯帳號個人資料</translation>
    </message>
    <message>
        <source>Data edited</source>
        <translation>編輯個人資料</translation>
    </message>
    <message>
        <source>Ask for a forgotten account</source>
        <translation>忘記帳號密碼</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>Change one&apos;s own data</source>
        <translation>修改基本資料</translation>
    </message>
    <message>
        <source>Change one&apos;s own e-mail</source>
        <translation>變更 E-Mail</translation>
    </message>
    <message>
        <source>Change the contact of one&apos;s own unit</source>
        <translation>修改本單位通訊資料</translation>
    </message>
    <message>
        <source>Take a bound device from an account</source>
        <translation>解除帳號綁定的行動裝置</translation>
    </message>
    <message>
        <source>Device taken away</source>
        <translation>解除綁定行動裝置</translation>
    </message>
    <message>
        <source>Bind a device</source>
        <translation>綁定行動裝置</translation>
    </message>
    <message>
        <source>Device bound</source>
        <translation>綁定行動裝置</translation>
    </message>
    <message>
        <source>Take one&apos;s own device away</source>
        <translation>解除自己綁定的行動裝置</translation>
    </message>
    <message>
        <source>Device taken away by its person</source>
        <translation>本人解除綁定行動裝置</translation>
    </message>
    <message>
        <source>Send a mail again</source>
        <translation>重新寄送郵件</translation>
    </message>
    <message>
        <source>Ask that a former account be deleted</source>
        <translation>請求刪除原帳號</translation>
    </message>
    <message>
        <source>Agree and delete the former account</source>
        <translation>同意並刪除原帳號</translation>
    </message>
    <message>
        <source>Do not delete the former account</source>
        <translation>不同意刪除原帳號</translation>
    </message>
    <message>
        <source>Look at the audit</source>
        <translation>查看稽核紀錄</translation>
    </message>
    <message>
        <source>Key in an application on paper</source>
        <translation>登錄紙本申請</translation>
    </message>
    <message>
        <source>Ask for the deletion of an account on paper</source>
        <translation>申請刪除帳號（紙本）</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>已申請刪除</translation>
    </message>
    <message>
        <source>Withdraw the request for a deletion</source>
        <translation>撤回刪除申請</translation>
    </message>
    <message>
        <source>Request for a deletion withdrawn</source>
        <translation>已撤回刪除申請</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>新增單位</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>已新增單位</translation>
    </message>
    <message>
        <source>Rename a unit</source>
        <translation>單位更名</translation>
    </message>
    <message>
        <source>Unit renamed</source>
        <translation>單位已更名</translation>
    </message>
    <message>
        <source>Close a unit</source>
        <translation>單位停辦</translation>
    </message>
    <message>
        <source>Unit closed</source>
        <translation>單位已停辦</translation>
    </message>
    <message>
        <source>Open a unit again</source>
        <translation>恢復單位</translation>
    </message>
    <message>
        <source>Unit opened again</source>
        <translation>單位已恢復</translation>
    </message>
    <message>
        <source>Merge a unit into another</source>
        <translation>單位整併</translation>
    </message>
    <message>
        <source>Merged into another unit</source>
        <translation>已併入其他單位</translation>
    </message>
    <message>
        <source>Set the reviewing desk</source>
        <translation>指定審核單位</translation>
    </message>
    <message>
        <source>Reviewing desk set</source>
        <translation>已指定審核單位</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>記錄來電</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話詢問</translation>
    </message>
    <message>
        <source>Say who is to be entered into the roster</source>
        <translation>查核登錄對象</translation>
    </message>
    <message>
        <source>Enter a teacher into the roster</source>
        <translation>登錄教師資料</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>Edit a teacher&apos;s data</source>
        <translation>編輯教師資料</translation>
    </message>
    <message>
        <source>Note a teacher&apos;s new ID number</source>
        <translation>更換教師證號</translation>
    </message>
    <message>
        <source>ID number changed</source>
        <translation>更換證號</translation>
    </message>
    <message>
        <source>Note that a teacher leaves</source>
        <translation>登錄教師離職、轉校或退休</translation>
    </message>
    <message>
        <source>Departure noted</source>
        <translation>登錄異動</translation>
    </message>
    <message>
        <source>Note that a teacher is back</source>
        <translation>登錄教師回職</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回職</translation>
    </message>
    <message>
        <source>Take a change of the roster back</source>
        <translation>收回名單異動</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>收回異動</translation>
    </message>
    <message>
        <source>Object to a change of the roster</source>
        <translation>對名單異動提出異議</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>提出異議</translation>
    </message>
    <message>
        <source>Decide about a change of the roster</source>
        <translation>決定名單異動異議</translation>
    </message>
    <message>
        <source>Decided by the desk</source>
        <translation>異議已決定</translation>
    </message>
    <message>
        <source>Show a teacher&apos;s whole ID number</source>
        <translation>顯示教師完整證號</translation>
    </message>
    <message>
        <source>Search the teachers of the country</source>
        <translation>查詢全國教師</translation>
    </message>
    <message>
        <source>Change a catalogue of the rosters</source>
        <translation>變更教師名單代碼表</translation>
    </message>
    <message>
        <source>Close the check-in of the roster</source>
        <translation>完成期初維護</translation>
    </message>
    <message>
        <source>Open a check-in again</source>
        <translation>重新開放期初維護</translation>
    </message>
    <message>
        <source>Remind a unit of the check-in</source>
        <translation>提醒辦理期初維護</translation>
    </message>
    <message>
        <source>Apply for a teacher&apos;s own account</source>
        <translation>申請教師個人帳號</translation>
    </message>
    <message>
        <source>Teacher&apos;s own account opened</source>
        <translation>教師個人帳號啟用</translation>
    </message>
    <message>
        <source>Change one&apos;s own subjects</source>
        <translation>修改自己的任教科目</translation>
    </message>
    <message>
        <source>Close a teacher&apos;s own account</source>
        <translation>停用教師帳號</translation>
    </message>
    <message>
        <source>Teacher&apos;s own account closed</source>
        <translation>教師帳號停用</translation>
    </message>
    <message>
        <source>Open a teacher&apos;s own account again</source>
        <translation>啟用教師帳號</translation>
    </message>
    <message>
        <source>Teacher&apos;s own account opened again</source>
        <translation>教師帳號重新啟用</translation>
    </message>
    <message>
        <source>Take away the device bound to a teacher&apos;s account</source>
        <translation>解除教師帳號綁定的行動裝置</translation>
    </message>
    <message>
        <source>Bound device taken away</source>
        <translation>解除綁定行動裝置</translation>
    </message>
    <message>
        <source>Sign-in of a teacher by the education cloud</source>
        <translation>教師以教育雲端帳號漫遊登入</translation>
    </message>
    <message>
        <source>Confirm an entry of the roster</source>
        <translation>確認教師資料</translation>
    </message>
    <message>
        <source>Save a roster as a file</source>
        <translation>名單下載</translation>
    </message>
    <message>
        <source>Say who is in a personnel list</source>
        <translation>說明匯入名冊中的人員</translation>
    </message>
    <message>
        <source>Take a personnel list into the roster</source>
        <translation>匯入教師名冊</translation>
    </message>
    <message>
        <source>Take an import of a personnel list back</source>
        <translation>復原匯入的名冊</translation>
    </message>
    <message>
        <source>Ask for a unit to be listed</source>
        <translation>申請列入單位</translation>
    </message>
    <message>
        <source>Correct a request to be listed</source>
        <translation>補正單位列入申請</translation>
    </message>
    <message>
        <source>Withdraw a request to be listed</source>
        <translation>撤回單位列入申請</translation>
    </message>
    <message>
        <source>List the unit</source>
        <translation>列入單位</translation>
    </message>
    <message>
        <source>Unit listed</source>
        <translation>單位已列入</translation>
    </message>
    <message>
        <source>Send a request to be listed back</source>
        <translation>退回單位列入申請</translation>
    </message>
    <message>
        <source>Request sent back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Reject a request to be listed</source>
        <translation>不核准單位列入申請</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Announce a successor</source>
        <translation>業務交接預告</translation>
    </message>
    <message>
        <source>Handover announced</source>
        <translation>已預告業務交接</translation>
    </message>
    <message>
        <source>Approve a course</source>
        <translation>課程審核通過</translation>
    </message>
    <message>
        <source>Course approved</source>
        <translation>課程審核通過</translation>
    </message>
    <message>
        <source>Send a course back for correction</source>
        <translation>課程退回補正</translation>
    </message>
    <message>
        <source>Course sent back for correction</source>
        <translation>課程退回補正</translation>
    </message>
    <message>
        <source>Reject a course</source>
        <translation>課程審核不通過</translation>
    </message>
    <message>
        <source>Course rejected</source>
        <translation>課程審核不通過</translation>
    </message>
    <message>
        <source>Take the approval of a course back</source>
        <translation>撤回課程審核通過</translation>
    </message>
    <message>
        <source>Approval of the course taken back</source>
        <translation>已撤回課程審核通過</translation>
    </message>
    <message>
        <source>Cancel a course</source>
        <translation>取消課程</translation>
    </message>
    <message>
        <source>Course cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Give a course to somebody else</source>
        <translation>變更課程負責人</translation>
    </message>
    <message>
        <source>Course given to somebody else</source>
        <translation>已變更課程負責人</translation>
    </message>
    <message>
        <source>Answer who offers a course</source>
        <translation>回覆是否接手課程</translation>
    </message>
    <message>
        <source>Offer of a course answered</source>
        <translation>已回覆是否接手課程</translation>
    </message>
    <message>
        <source>Name the deputies of a course</source>
        <translation>設定課程代理人</translation>
    </message>
    <message>
        <source>Deputies named</source>
        <translation>已設定課程代理人</translation>
    </message>
    <message>
        <source>Save a list of accounts as a file</source>
        <translation>下載帳號名單</translation>
    </message>
    <message>
        <source>Save a list of units as a file</source>
        <translation>下載單位名單</translation>
    </message>
    <message>
        <source>Submit a course</source>
        <translation>送出課程</translation>
    </message>
    <message>
        <source>Course submitted</source>
        <translation>課程已送審</translation>
    </message>
    <message>
        <source>Submit a course again</source>
        <translation>課程補正後重新送出</translation>
    </message>
    <message>
        <source>Course submitted again</source>
        <translation>課程已重新送審</translation>
    </message>
    <message>
        <source>Withdraw a course</source>
        <translation>撤回課程</translation>
    </message>
    <message>
        <source>Course withdrawn</source>
        <translation>課程已撤回</translation>
    </message>
    <message>
        <source>Attach a file to a course</source>
        <translation>附加課程附件</translation>
    </message>
    <message>
        <source>Remove a file that no course has</source>
        <translation>移除未使用的課程附件</translation>
    </message>
    <message>
        <source>Register a venue</source>
        <translation>登錄場所</translation>
    </message>
    <message>
        <source>Venue registered</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>Change a venue</source>
        <translation>修改場所</translation>
    </message>
    <message>
        <source>Venue changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Close a venue</source>
        <translation>停用場所</translation>
    </message>
    <message>
        <source>Venue closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Use a venue again</source>
        <translation>恢復使用場所</translation>
    </message>
    <message>
        <source>Venue used again</source>
        <translation>已恢復使用</translation>
    </message>
    <message>
        <source>Recommend a lecturer</source>
        <translation>推薦講師</translation>
    </message>
    <message>
        <source>Lecturer recommended</source>
        <translation>已推薦</translation>
    </message>
    <message>
        <source>Change what is said of a lecturer</source>
        <translation>修改講師推薦</translation>
    </message>
    <message>
        <source>Recommendation changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Ask a lecturer for consent by mail</source>
        <translation>寄信徵詢講師同意</translation>
    </message>
    <message>
        <source>Asked for consent by mail</source>
        <translation>已寄信徵詢</translation>
    </message>
    <message>
        <source>Enter a lecturer&apos;s consent code</source>
        <translation>輸入講師同意碼</translation>
    </message>
    <message>
        <source>Agreed, by the code that was mailed</source>
        <translation>講師已同意（同意碼）</translation>
    </message>
    <message>
        <source>Record a lecturer&apos;s consent on paper</source>
        <translation>登錄講師書面同意</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>講師已書面同意</translation>
    </message>
    <message>
        <source>Withdraw a recommendation</source>
        <translation>撤回講師推薦</translation>
    </message>
    <message>
        <source>Recommendation withdrawn</source>
        <translation>已撤回推薦</translation>
    </message>
    <message>
        <source>Search recommended lecturers</source>
        <translation>查詢講師</translation>
    </message>
    <message>
        <source>Show how to reach a lecturer</source>
        <translation>顯示講師聯絡方式</translation>
    </message>
    <message>
        <source>Follow a course</source>
        <translation>加入追蹤</translation>
    </message>
    <message>
        <source>Follow a course no more</source>
        <translation>取消追蹤</translation>
    </message>
    <message>
        <source>Mails about followed courses</source>
        <translation>追蹤課程的 E-Mail 通知</translation>
    </message>
    <message>
        <source>Subscribe to a search</source>
        <translation>新增研習資訊訂閱</translation>
    </message>
    <message>
        <source>Change a subscription</source>
        <translation>變更研習資訊訂閱</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>停止研習資訊訂閱</translation>
    </message>
    <message>
        <source>Resume a subscription</source>
        <translation>恢復研習資訊訂閱</translation>
    </message>
    <message>
        <source>Delete a subscription</source>
        <translation>刪除研習資訊訂閱</translation>
    </message>
    <message>
        <source>Set how a course takes people</source>
        <translation>設定線上報名</translation>
    </message>
    <message>
        <source>Registration set</source>
        <translation>線上報名已設定</translation>
    </message>
    <message>
        <source>Enrol in a course</source>
        <translation>報名研習</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已報名</translation>
    </message>
    <message>
        <source>Change what is said in an enrolment</source>
        <translation>修改報名資料</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>報名資料已修改</translation>
    </message>
    <message>
        <source>Cancel an enrolment</source>
        <translation>取消報名</translation>
    </message>
    <message>
        <source>Enrolment cancelled</source>
        <translation>報名已取消</translation>
    </message>
    <message>
        <source>Nominate teachers for a course</source>
        <translation>薦派教師參加研習</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已薦派</translation>
    </message>
    <message>
        <source>Decide on enrolments</source>
        <translation>錄取作業</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>錄取作業完成</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translation>顯示報名敏感資料</translation>
    </message>
    <message>
        <source>Offer a free seat</source>
        <translation>遞補徵詢</translation>
    </message>
    <message>
        <source>Seat offered</source>
        <translation>已徵詢遞補</translation>
    </message>
    <message>
        <source>Take an offer back</source>
        <translation>收回遞補徵詢</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>遞補徵詢已收回</translation>
    </message>
    <message>
        <source>Answer an offer</source>
        <translation>回覆遞補徵詢</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>已回覆遞補徵詢</translation>
    </message>
    <message>
        <source>Change a course</source>
        <translation>課程異動申請</translation>
    </message>
    <message>
        <source>Course changed</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Attach the sealed form of a change</source>
        <translation>課程異動上傳</translation>
    </message>
    <message>
        <source>Withdraw a change of a course</source>
        <translation>撤回課程異動</translation>
    </message>
    <message>
        <source>Change withdrawn</source>
        <translation>課程異動已撤回</translation>
    </message>
    <message>
        <source>Decide on a change of a course</source>
        <translation>課程異動審核</translation>
    </message>
    <message>
        <source>Change decided</source>
        <translation>課程異動已審核</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>登錄出席</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>已登錄出席</translation>
    </message>
    <message>
        <source>Mark all others as absent</source>
        <translation>其餘標為缺席</translation>
    </message>
    <message>
        <source>All others marked as absent</source>
        <translation>其餘已標為缺席</translation>
    </message>
    <message>
        <source>Send up admission slips that were read</source>
        <translation>上傳報到單掃描</translation>
    </message>
    <message>
        <source>Admission slips sent up</source>
        <translation>報到單掃描已上傳</translation>
    </message>
    <message>
        <source>Decide on an admission slip</source>
        <translation>處理未列名報到</translation>
    </message>
    <message>
        <source>Admission slip decided</source>
        <translation>未列名報到已處理</translation>
    </message>
    <message>
        <source>Sign in to a session</source>
        <translation>自行簽到</translation>
    </message>
    <message>
        <source>Signed in to a session</source>
        <translation>已自行簽到</translation>
    </message>
    <message>
        <source>Ask for leave from a session</source>
        <translation>申請請假</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>已申請請假</translation>
    </message>
    <message>
        <source>Take leave back</source>
        <translation>撤回請假</translation>
    </message>
    <message>
        <source>Leave taken back</source>
        <translation>已撤回請假</translation>
    </message>
    <message>
        <source>Decide on leave</source>
        <translation>核定請假</translation>
    </message>
    <message>
        <source>Leave decided</source>
        <translation>請假已核定</translation>
    </message>
    <message>
        <source>Note leave</source>
        <translation>登記請假</translation>
    </message>
    <message>
        <source>Leave noted</source>
        <translation>請假已登記</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>列入現場參加</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>已列入名單</translation>
    </message>
    <message>
        <source>Take somebody off the list</source>
        <translation>自名單移除</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已自名單移除</translation>
    </message>
    <message>
        <source>Set roles, grades and hours on a list</source>
        <translation>設定名單的身分、考核與時數</translation>
    </message>
    <message>
        <source>Roles, grades and hours set</source>
        <translation>已設定身分、考核與時數</translation>
    </message>
    <message>
        <source>Attach evidence of attendance</source>
        <translation>附上簽到佐證</translation>
    </message>
    <message>
        <source>Remove evidence of attendance</source>
        <translation>移除簽到佐證</translation>
    </message>
    <message>
        <source>Hand in the list of a course</source>
        <translation>名單送審</translation>
    </message>
    <message>
        <source>List handed in</source>
        <translation>名單已送審</translation>
    </message>
    <message>
        <source>Recall a list</source>
        <translation>收回名單</translation>
    </message>
    <message>
        <source>List recalled</source>
        <translation>名單已收回</translation>
    </message>
    <message>
        <source>Confirm the list of a course</source>
        <translation>名單確認通過</translation>
    </message>
    <message>
        <source>List confirmed</source>
        <translation>名單已確認通過</translation>
    </message>
    <message>
        <source>Send a list back for correction</source>
        <translation>名單退回補正</translation>
    </message>
    <message>
        <source>List sent back for correction</source>
        <translation>名單已退回補正</translation>
    </message>
    <message>
        <source>Take the confirmation of a list back</source>
        <translation>撤回名單確認通過</translation>
    </message>
    <message>
        <source>Confirmation of the list taken back</source>
        <translation>名單確認通過已撤回</translation>
    </message>
    <message>
        <source>Enter a duty to take part</source>
        <translation>新增法定研習</translation>
    </message>
    <message>
        <source>Duty entered</source>
        <translation>已新增法定研習</translation>
    </message>
    <message>
        <source>Set a duty in the place of the country&apos;s</source>
        <translation>以本中心規定取代全國法定研習</translation>
    </message>
    <message>
        <source>Duty set in the place of the country&apos;s</source>
        <translation>已取代全國法定研習</translation>
    </message>
    <message>
        <source>Change a duty to take part</source>
        <translation>修改法定研習</translation>
    </message>
    <message>
        <source>Duty changed</source>
        <translation>法定研習已修改</translation>
    </message>
    <message>
        <source>Retire a duty to take part</source>
        <translation>停用法定研習</translation>
    </message>
    <message>
        <source>Duty retired</source>
        <translation>法定研習已停用</translation>
    </message>
    <message>
        <source>Use a duty to take part again</source>
        <translation>恢復使用法定研習</translation>
    </message>
    <message>
        <source>Duty used again</source>
        <translation>法定研習已恢復使用</translation>
    </message>
    <message>
        <source>Put a kept roster right</source>
        <translation>更正學期名冊</translation>
    </message>
    <message>
        <source>Kept roster put right</source>
        <translation>學期名冊已更正</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>撤銷研習時數證明</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>證明已撤銷</translation>
    </message>
    <message>
        <source>Make a certificate valid again</source>
        <translation>恢復研習時數證明</translation>
    </message>
    <message>
        <source>Certificate valid again</source>
        <translation>證明已恢復</translation>
    </message>
    <message>
        <source>Agree that hours are passed on</source>
        <translation>變更轉送同意</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>轉送同意已變更</translation>
    </message>
    <message>
        <source>Choose whether a course is passed on</source>
        <translation>選擇課程是否轉送</translation>
    </message>
    <message>
        <source>Choice kept</source>
        <translation>已登記選擇</translation>
    </message>
    <message>
        <source>Make a batch of hours to be passed on</source>
        <translation>產生轉送批次</translation>
    </message>
    <message>
        <source>Batch made</source>
        <translation>已產生批次</translation>
    </message>
    <message>
        <source>Save the file of a batch</source>
        <translation>下載轉送檔</translation>
    </message>
    <message>
        <source>Take in the answer to a batch</source>
        <translation>登錄轉送回覆</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translation>已登錄回覆</translation>
    </message>
    <message>
        <source>Pass hours on once more</source>
        <translation>重新轉送</translation>
    </message>
    <message>
        <source>To be passed on once more</source>
        <translation>已排入重新轉送</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>發送短訊</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>短訊已發送</translation>
    </message>
    <message>
        <source>Note that messages were read</source>
        <translation>登記短訊已讀</translation>
    </message>
    <message>
        <source>Compare a list of participants</source>
        <translation>比對名單</translation>
    </message>
    <message>
        <source>Take in a list of participants</source>
        <translation>套用名單</translation>
    </message>
    <message>
        <source>Take a list of participants back</source>
        <translation>還原名單</translation>
    </message>
    <message>
        <source>Save a list in the exchange format</source>
        <translation>匯出舊傳報格式</translation>
    </message>
    <message>
        <source>Ask for a correction of a closed course</source>
        <translation>申請修改已結案課程內容</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>已申請修改已結案課程內容</translation>
    </message>
    <message>
        <source>Put a request for a correction right</source>
        <translation>補正修改已結案課程內容申請</translation>
    </message>
    <message>
        <source>Request put right</source>
        <translation>申請已補正</translation>
    </message>
    <message>
        <source>Attach the sealed form of a correction</source>
        <translation>上傳用印之修改申請表</translation>
    </message>
    <message>
        <source>Sealed form attached</source>
        <translation>已上傳用印之申請表</translation>
    </message>
    <message>
        <source>Withdraw a request for a correction</source>
        <translation>撤回修改已結案課程內容申請</translation>
    </message>
    <message>
        <source>Request for a correction withdrawn</source>
        <translation>修改申請已撤回</translation>
    </message>
    <message>
        <source>Receive the form of a correction</source>
        <translation>收件：修改已結案課程內容申請表</translation>
    </message>
    <message>
        <source>Form of the correction received</source>
        <translation>修改申請表已收件</translation>
    </message>
    <message>
        <source>Approve a correction</source>
        <translation>核准修改已結案課程內容</translation>
    </message>
    <message>
        <source>Correction approved</source>
        <translation>修改已核准</translation>
    </message>
    <message>
        <source>Send a request for a correction back</source>
        <translation>修改申請退回補正</translation>
    </message>
    <message>
        <source>Request for a correction sent back</source>
        <translation>修改申請已退回補正</translation>
    </message>
    <message>
        <source>Reject a correction</source>
        <translation>不核准修改已結案課程內容</translation>
    </message>
    <message>
        <source>Correction rejected</source>
        <translation>修改申請不核准</translation>
    </message>
    <message>
        <source>Object to a correction of hours</source>
        <translation>對時數更正提出陳述</translation>
    </message>
    <message>
        <source>Objected to the correction</source>
        <translation>已提出陳述</translation>
    </message>
    <message>
        <source>Be reminded of a report</source>
        <translation>設定定期統計</translation>
    </message>
    <message>
        <source>Change a scheduled report</source>
        <translation>修改定期統計</translation>
    </message>
    <message>
        <source>Stop a scheduled report</source>
        <translation>停止定期統計</translation>
    </message>
    <message>
        <source>Resume a scheduled report</source>
        <translation>恢復定期統計</translation>
    </message>
    <message>
        <source>Delete a scheduled report</source>
        <translation>刪除定期統計</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>調整順位</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已調整順位</translation>
    </message>
    <message>
        <source>Pass a form on to its desk</source>
        <translation>轉交申請表給所屬審核單位</translation>
    </message>
    <message>
        <source>Print several forms as a run</source>
        <translation>批次列印申請表</translation>
    </message>
    <message>
        <source>Ask for forms that are missing</source>
        <translation>催繳未回收的申請表</translation>
    </message>
    <message>
        <source>End a print run</source>
        <translation>結束列印批次</translation>
    </message>
    <message>
        <source>Take up a course that was closed long ago</source>
        <translation>受理逾期之已結案課程</translation>
    </message>
    <message>
        <source>Taken up by the national centre</source>
        <translation>教師進修網受理</translation>
    </message>
    <message>
        <source>Print certificates of a course</source>
        <translation>列印課程的研習時數證明</translation>
    </message>
    <message>
        <source>Note hours from elsewhere</source>
        <translation>自行登錄時數</translation>
    </message>
    <message>
        <source>Hours from elsewhere noted</source>
        <translation>已自行登錄時數</translation>
    </message>
    <message>
        <source>Change a note of hours from elsewhere</source>
        <translation>修改自行登錄</translation>
    </message>
    <message>
        <source>Note of hours changed</source>
        <translation>已修改自行登錄</translation>
    </message>
    <message>
        <source>Remove notes of hours from elsewhere</source>
        <translation>移除自行登錄</translation>
    </message>
    <message>
        <source>Notes of hours removed</source>
        <translation>已移除自行登錄</translation>
    </message>
    <message>
        <source>Name people for a course</source>
        <translation>登錄課程的指定名單</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>已登錄指定名單</translation>
    </message>
    <message>
        <source>Take people off the list of a course</source>
        <translation>將人員移出課程的指定名單</translation>
    </message>
    <message>
        <source>Freeze the figures of a period</source>
        <translation>凍結期間統計</translation>
    </message>
    <message>
        <source>Choose which notices are mailed</source>
        <translation>設定通知信</translation>
    </message>
    <message>
        <source>Save what is passed on of a course as a file</source>
        <translation>下載課程的時數轉送清單</translation>
    </message>
</context>
</TS>
