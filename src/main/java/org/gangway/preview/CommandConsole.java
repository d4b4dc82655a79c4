package org.gangway.preview;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.document.SheetTexts;
import org.gangway.shared.RuleViolation;

/** The two outputs of a command, in one language and always in UTF-8, so that the same input gives the same bytes. */
record CommandConsole(Texts texts, ReaderProfile reader, PrintStream out, PrintStream err) {

    CommandConsole(Texts texts, PrintStream out, PrintStream err) {
        this(texts, reader(Languages.SOURCE), out, err);
    }

    CommandConsole in(Locale language) {
        return new CommandConsole(texts, reader(language), out, err);
    }

    void print(String words) {
        print(words, out);
    }

    void print(Text text) {
        print(say(text) + "\n");
    }

    void complain(Text text) {
        print(say(text) + "\n", err);
    }

    void refuse(RuleViolation violation) {
        complain(Text.rule(violation));
        complain(Msg.preview_usage_hint());
    }

    void refuse(List<PreviewFault> faults) {
        for (var fault : faults) {
            var place = fault.place().toString();
            print((place.isEmpty() ? "" : place + ": ") + say(fault.text()) + "\n", err);
        }
        complain(Msg.preview_nothing_computed(faults.size()));
    }

    private String say(Text text) {
        return texts.say(text, reader);
    }

    private static void print(String words, PrintStream to) {
        to.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static ReaderProfile reader(Locale language) {
        return new ReaderProfile(language, language, ZoneOffset.UTC);
    }

    PreviewPdf paper() {
        return new PreviewPdf(texts, reader);
    }

    PreviewWorkbook workbook() {
        return new PreviewWorkbook(new SheetTexts(texts, reader));
    }
}
