<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupShelves</name>
    <message numerus="yes">
        <source>The desk goes back to how it stood when this backup was made ({when}), with %n story(ies).</source>
        <translation>
            <numerusform>The desk goes back to how it stood when this backup was made ({when}), with %n story.</numerusform>
            <numerusform>The desk goes back to how it stood when this backup was made ({when}), with %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) changed since then</source>
        <translation>
            <numerusform>%n story changed since then</numerusform>
            <numerusform>%n stories changed since then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies) begun since then</source>
        <translation>
            <numerusform>%n story begun since then</numerusform>
            <numerusform>%n stories begun since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message numerus="yes">
        <source>The backup was made and holds every text, but %n photo(s) or file(s) no longer lie beside the store and are not in it, {first} among them. An older backup may still hold them.</source>
        <translation>
            <numerusform>The backup was made and holds every text, but a photo or file no longer lies beside the store and is not in it: {first}. An older backup may still hold it.</numerusform>
            <numerusform>The backup was made and holds every text, but %n photos or files no longer lie beside the store and are not in it, {first} among them. An older backup may still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>Last backup: {when}, with %n story(ies)</source>
        <translation>
            <numerusform>Last backup: {when}, with %n story</numerusform>
            <numerusform>Last backup: {when}, with %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>⚠ %n thing(s) are not as they should be</source>
        <translation>
            <numerusform>⚠ %n thing is not as it should be</numerusform>
            <numerusform>⚠ %n things are not as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsWork</name>
    <message numerus="yes">
        <source>%n quotation(s) left as said: translate each where [TK] stands.</source>
        <translation>
            <numerusform>%n quotation is left as said: translate it where [TK] stands.</numerusform>
            <numerusform>%n quotations are left as said: translate each where [TK] stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionTitle</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: {most} are wanted</source>
        <translation>
            <numerusform>%n too many: there is room for {most}</numerusform>
            <numerusform>%n too many: there is room for {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n spelling</numerusform>
            <numerusform>%n spelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} of %n word</numerusform>
            <numerusform>{count} of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) short of what is wanted</source>
        <translation>
            <numerusform>%n word short of what is wanted</numerusform>
            <numerusform>%n words short of what is wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more than wanted</source>
        <translation>
            <numerusform>%n word more than wanted</numerusform>
            <numerusform>%n words more than wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ</source>
        <translation>
            <numerusform>%n passage differs</numerusform>
            <numerusform>%n passages differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n file(s) written and read back</source>
        <translation>
            <numerusform>%n file written and read back</numerusform>
            <numerusform>%n files written and read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNamesDialog</name>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n new name</numerusform>
            <numerusform>%n new names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with more forms</source>
        <translation>
            <numerusform>%n entry with more forms</numerusform>
            <numerusform>%n entries with more forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that say nothing new</source>
        <translation>
            <numerusform>%n line that says nothing new</numerusform>
            <numerusform>%n lines that say nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that contradict the list and will be left out</source>
        <translation>
            <numerusform>%n line that contradicts the list and will be left out</numerusform>
            <numerusform>%n lines that contradict the list and will be left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWork</name>
    <message numerus="yes">
        <source>%n story(ies) came in; the files are kept with them.</source>
        <translation>
            <numerusform>%n story came in; its files are kept with it.</numerusform>
            <numerusform>%n stories came in; the files are kept with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the other %n; their files are where they were.</source>
        <translation>
            <numerusform>You stopped before %n more; its file is where it was.</numerusform>
            <numerusform>You stopped before %n more; their files are where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything written up to {last} is here, in %n story(s).</source>
        <translation>
            <numerusform>Everything written up to {last} is here, in %n story.</numerusform>
            <numerusform>Everything written up to {last} is here, in %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store holds %n story(s).</source>
        <translation>
            <numerusform>The store holds %n story.</numerusform>
            <numerusform>The store holds %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more</source>
        <translation>
            <numerusform>%n word more</numerusform>
            <numerusform>%n words more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) fewer</source>
        <translation>
            <numerusform>%n word fewer</numerusform>
            <numerusform>%n words fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFilesWork</name>
    <message numerus="yes">
        <source>%n sentence(s) came in from {name}.</source>
        <translation>
            <numerusform>%n sentence came in from {name}.</numerusform>
            <numerusform>%n sentences came in from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out all %n sentence(s) that came from {name}?</source>
        <translation>
            <numerusform>Take out the one sentence (%n) that came from {name}?</numerusform>
            <numerusform>Take out all %n sentences that came from {name}?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotOpenedPage</name>
    <message numerus="yes">
        <source>%n text(s) in recovery files wait in {folder} until the store is open.</source>
        <translation>
            <numerusform>%n text in a recovery file waits in {folder} until the store is open.</numerusform>
            <numerusform>%n texts in recovery files wait in {folder} until the store is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup is of {when} and holds %n story(s).</source>
        <translation>
            <numerusform>The newest good backup is of {when} and holds %n story.</numerusform>
            <numerusform>The newest good backup is of {when} and holds %n stories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWork</name>
    <message numerus="yes">
        <source>You approved %n edition(s) on the phone.</source>
        <translation>
            <numerusform>You approved one edition on the phone.</numerusform>
            <numerusform>You approved %n editions on the phone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n note(s) readers of the site were given and no print issue has carried.</source>
        <translation>
            <numerusform>%n note that readers of the site were given and no print issue has carried.</numerusform>
            <numerusform>%n notes that readers of the site were given and no print issue has carried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message numerus="yes">
        <source>%n story(s) will not be told. Nothing is deleted: each can be brought back to where it was.</source>
        <translation>
            <numerusform>%n story will not be told. Nothing is deleted: it can be brought back to where it was.</numerusform>
            <numerusform>%n stories will not be told. Nothing is deleted: each can be brought back to where it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) wait in both languages. Bringing them back returns each edition to where it was.</source>
        <translation>
            <numerusform>%n story waits in both languages. Bringing it back returns each edition to where it was.</numerusform>
            <numerusform>%n stories wait in both languages. Bringing them back returns each edition to where it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message numerus="yes">
        <source>%n change(s) found; those ticked are made.</source>
        <translation>
            <numerusform>%n change found; it is made if it is ticked.</numerusform>
            <numerusform>%n changes found; those ticked are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in a quotation and was left out: these are somebody&apos;s words. Tick it if they were written down wrong.</source>
        <translation>
            <numerusform>%n of them stands in a quotation and was left out: these are somebody&apos;s words. Tick it if they were written down wrong.</numerusform>
            <numerusform>%n of them stand in quotations and were left out: these are somebody&apos;s words. Tick them if they were written down wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Replace %n</numerusform>
            <numerusform>Replace %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsWork</name>
    <message numerus="yes">
        <source>%n request(s) should have been answered by now.</source>
        <translation>
            <numerusform>%n request should have been answered by now.</numerusform>
            <numerusform>%n requests should have been answered by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message numerus="yes">
        <source>%n photo(s) or file(s) it names are nowhere any more.</source>
        <translation>
            <numerusform>A photo or file it names is nowhere any more.</numerusform>
            <numerusform>%n photos or files it names are nowhere any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%n change(s) not in force yet.</source>
        <translation>
            <numerusform>%n change not in force yet.</numerusform>
            <numerusform>%n changes not in force yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n story(s): at their time the desk asks somebody to deliver them. Nothing is sent by itself.</source>
        <translation>
            <numerusform>%n story: at its time the desk asks somebody to deliver it. Nothing is sent by itself.</numerusform>
            <numerusform>%n stories: at their time the desk asks somebody to deliver them. Nothing is sent by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is under embargo beyond that time and will be refused.</source>
        <translation>
            <numerusform>%n of them is under embargo beyond that time and will be refused.</numerusform>
            <numerusform>%n of them are under embargo beyond that time and will be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message numerus="yes">
        <source>Re&amp;quests (%n to answer)…</source>
        <translation>
            <numerusform>Re&amp;quests (%n to answer)…</numerusform>
            <numerusform>Re&amp;quests (%n to answer)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln story(s) selected</source>
        <translation>
            <numerusform>%Ln story selected</numerusform>
            <numerusform>%Ln stories selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n file.</numerusform>
            <numerusform>%n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) with both languages.</source>
        <translation>
            <numerusform>%n story has both languages.</numerusform>
            <numerusform>%n stories have both languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n story(ies)</source>
        <translation>
            <numerusform>Take in %n story</numerusform>
            <numerusform>Take in %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDueDialog</name>
    <message numerus="yes">
        <source>%n story(s) are due at one time.</source>
        <translation>
            <numerusform>%n story is due at this time.</numerusform>
            <numerusform>%n stories are due at one time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralReturnDialog</name>
    <message numerus="yes">
        <source>%n story(s) go back with your reason, every edition that was begun. A sign-off is withdrawn; nothing is lost.</source>
        <translation>
            <numerusform>%n story goes back with your reason, every edition that was begun. A sign-off is withdrawn; nothing is lost.</numerusform>
            <numerusform>%n stories go back with your reason, every edition that was begun. A sign-off is withdrawn; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralWork</name>
    <message numerus="yes">
        <source>%n story(s): done.</source>
        <translation>
            <numerusform>%n story: done.</numerusform>
            <numerusform>%n stories: done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Paragraph: %n word(s)</source>
        <translation>
            <numerusform>Paragraph: %n word</numerusform>
            <numerusform>Paragraph: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>English: %n word(s)</source>
        <translation>
            <numerusform>English: %n word</numerusform>
            <numerusform>English: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spanish: %n word(s)</source>
        <translation>
            <numerusform>Spanish: %n word</numerusform>
            <numerusform>Spanish: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before sign-off</source>
        <translation>
            <numerusform>%n thing to do before sign-off</numerusform>
            <numerusform>%n things to do before sign-off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message numerus="yes">
        <source>Every edition of %n story(s) that can take this step takes it.</source>
        <translation>
            <numerusform>Every edition of %n story that can take this step takes it.</numerusform>
            <numerusform>Every edition of %n stories that can take this step takes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step leads on: %n story(s)</source>
        <translation>
            <numerusform>No step leads on: %n story</numerusform>
            <numerusform>No step leads on: %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryListPanel</name>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WakingWork</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you.</source>
        <translation>
            <numerusform>%n thing waits for you.</numerusform>
            <numerusform>%n things wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
