package org.gangway.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.json.CanonicalJson;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.preview.SettleArguments.Option;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.StandaloneCommand;

/** {@code ./gangway settle}: the settlement of given results under given terms. */
public final class SettleCommand implements StandaloneCommand {

    static final int DONE = 0;
    /** A replay that arrived at other amounts. */
    static final int DIFFERENT = 1;
    /** Terms, results or options that cannot be used; nothing was computed. */
    static final int REFUSED = 2;
    /** A fault of the program; nothing was computed. */
    static final int FAILED = 3;

    @Override
    public String name() {
        return "settle";
    }

    @Override
    public int run(List<String> typed, PrintStream out, PrintStream err) {
        var commandConsole = new CommandConsole(Texts.standalone(), out, err);
        try {
            var arguments = SettleArguments.parse(typed);
            return run(arguments, commandConsole.in(language(arguments)));
        } catch (RefusedPreview refused) {
            commandConsole.in(language(typed)).refuse(refused.faults());
        } catch (RuleViolation notUnderstood) {
            commandConsole.in(language(typed)).refuse(notUnderstood);
        } catch (RuntimeException unexpected) {
            commandConsole.in(language(typed)).complain(Msg.preview_unexpected(String.valueOf(unexpected)));
            return FAILED;
        }
        return REFUSED;
    }

    private static int run(SettleArguments arguments, CommandConsole commandConsole) {
        if (arguments.has(Option.HELP)) {
            commandConsole.print(new SettleUsage(commandConsole.texts(), commandConsole.reader()).text());
            return DONE;
        }
        if (arguments.has(Option.SCHEMA)) {
            commandConsole.print(TermsSchema.text());
            return DONE;
        }
        var replayed = arguments.file(Option.REPLAY);
        if (replayed.isPresent()) {
            return replay(replayed.get(), commandConsole);
        }
        var preview = preview(arguments);
        var words = words(preview, arguments, commandConsole);
        arguments
                .file(Option.PDF)
                .ifPresent(file -> write(file, commandConsole.paper().pdf(preview)));
        arguments
                .file(Option.XLSX)
                .ifPresent(file -> write(file, commandConsole.workbook().write(preview)));
        arguments
                .file(Option.OUT)
                .ifPresentOrElse(
                        file -> write(file, words.getBytes(StandardCharsets.UTF_8)), () -> commandConsole.print(words));
        return DONE;
    }

    private static String words(SettlementPreview preview, SettleArguments arguments, CommandConsole commandConsole) {
        if (arguments.has(Option.JSON)) {
            return CanonicalJson.write(PreviewWriter.write(preview)) + "\n";
        }
        return arguments.has(Option.SUMMARY)
                ? SummaryPreview.of(preview, commandConsole.texts(), commandConsole.reader())
                : PlainTextPreview.of(preview, commandConsole.texts(), commandConsole.reader());
    }

    private static SettlementPreview preview(SettleArguments arguments) {
        var period = arguments.period();
        var faults = new ArrayList<PreviewFault>();
        var sources = new ArrayList<PreviewVersions.Source>();
        for (var file : arguments.terms()) {
            var inputPlace = InputPlace.inFile(file.toString());
            try {
                sources.add(new PreviewVersions.Source(inputPlace, JsonText.read(text(file), inputPlace)));
            } catch (RefusedPreview notJson) {
                faults.addAll(notJson.faults());
            }
        }
        var results = arguments.file(Option.RESULTS).orElseThrow();
        var inputPlace = InputPlace.inFile(results.toString());
        var rows = ResultsCsv.read(bytes(results), inputPlace, faults);
        return PreviewRequest.preview(sources, rows, events(arguments, faults), inputPlace, faults, period);
    }

    private static List<ReportedEvent> events(SettleArguments arguments, List<PreviewFault> faults) {
        var file = arguments.file(Option.EVENTS);
        if (file.isEmpty()) {
            return List.of();
        }
        var inputPlace = InputPlace.inFile(file.get().toString());
        try {
            return PreviewCodec.readEventsDocument(JsonText.read(text(file.get()), inputPlace), inputPlace, faults);
        } catch (RefusedPreview notJson) {
            faults.addAll(notJson.faults());
            return List.of();
        }
    }

    private static int replay(Path file, CommandConsole commandConsole) {
        var inputPlace = InputPlace.inFile(file.toString());
        var previewReplay = PreviewReplay.of(JsonText.read(text(file), inputPlace), inputPlace);
        if (previewReplay.differences().isEmpty()) {
            commandConsole.print(
                    Msg.preview_replay_same(previewReplay.preview().months().size()));
            return DONE;
        }
        commandConsole.complain(
                Msg.preview_replay_differs(previewReplay.differences().size()));
        previewReplay
                .differences()
                .forEach(path ->
                        commandConsole.complain(Text.user(inputPlace.at(path).toString())));
        return DIFFERENT;
    }

    private static Locale language(SettleArguments arguments) {
        var tag = arguments.value(Option.LANG).orElse(Languages.SOURCE.toLanguageTag());
        var language = Locale.forLanguageTag(tag);
        if (!Languages.standalone().offers(language)) {
            throw new RuleViolation("preview.language-unknown", Map.of("language", tag));
        }
        return language;
    }

    /** Of the typed words, for saying that others of them are not understood. */
    private static Locale language(List<String> typed) {
        var at = typed.indexOf("--lang");
        var tag = at >= 0 && at + 1 < typed.size() ? typed.get(at + 1) : "";
        return Languages.standalone().match(tag);
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new RuleViolation("preview.file-unreadable", Map.of("file", file.toString()));
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException unwritable) {
            throw new RuleViolation("preview.file-unwritable", Map.of("file", file.toString()));
        }
    }
}
