package org.gangway.contact.exchange;

import ezvcard.VCard;
import ezvcard.io.json.JCardReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangway.shared.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of cards, as vCard of any version or as jCard. Read in one pass, in memory for one card; each card comes out as somebody,
 * as a group, or refused.
 */
public final class CardFile {

    /** One card after the other is read from the same file. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Where numbers without a country are dialled; empty where nobody knows. */
    private final String importRegion;

    private final CardSink sink;
    private int cards;
    private boolean birthday;

    private CardFile(String importRegion, CardSink sink) {
        this.importRegion = importRegion;
        this.sink = sink;
    }

    /**
     * Reads all of it.
     *
     * @throws RuleViolation {@code contact.no-cards} for a file that has none
     */
    public static ReadCards read(InputStream file, String importRegion, CardSink sink) throws IOException {
        return new CardFile(importRegion, sink).read(new BufferedInputStream(file));
    }

    private ReadCards read(BufferedInputStream in) throws IOException {
        in.mark(64);
        var head = new String(in.readNBytes(64), StandardCharsets.UTF_8);
        in.reset();
        var stray = head.replace("\uFEFF", "").stripLeading().startsWith("[") ? json(in) : text(in);
        if (cards == 0) {
            throw new RuleViolation("contact.no-cards");
        }
        return new ReadCards(cards, birthday, stray);
    }

    private List<Integer> text(InputStream in) throws IOException {
        var splitter = CardSplitter.of(in);
        for (var raw = splitter.next(); raw != null; raw = splitter.next()) {
            cards++;
            take(raw);
        }
        return splitter.stray();
    }

    private void take(RawCard raw) {
        switch (raw.state()) {
            case CUT_OFF -> refuse(raw.line(), new RuleViolation("contact.card-cut-off"));
            case TOO_LARGE -> refuse(raw.line(), new RuleViolation("contact.card-too-large"));
            case WHOLE -> {
                try {
                    take(CardReading.of(raw, importRegion));
                } catch (RuleViolation why) {
                    refuse(raw.line(), why);
                } catch (RuntimeException whatever) {
                    // the parser knows more ways to fail than it says, and none of them may cost the next card
                    refuse(raw.line(), new RuleViolation("contact.card-unreadable"));
                }
            }
        }
    }

    private void take(CardReading reading) {
        birthday |= reading.hasBirthday();
        if (reading.isGroup()) {
            sink.group(reading.group());
        } else {
            sink.person(reading.person());
        }
    }

    private void refuse(int line, RuleViolation why) {
        sink.refused(new CardRefusal(line, "", why));
    }

    private List<Integer> json(InputStream in) {
        try (var parser = JSON.createParser(in)) {
            parser.nextToken();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                // a single card
                parser.nextToken();
                cards++;
                take(1, JSON.createArrayNode().add("vcard").add(JSON.readTree(parser)));
                return List.of();
            }
            while (parser.currentToken() == JsonToken.START_ARRAY) {
                cards++;
                int line = parser.currentTokenLocation().getLineNr();
                take(line, JSON.readTree(parser));
                parser.nextToken();
            }
        } catch (JacksonException broken) {
            cards = Math.max(1, cards);
            refuse(
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(),
                    new RuleViolation("contact.card-cut-off"));
        }
        return List.of();
    }

    private void take(int line, JsonNode one) {
        try (var reader = new JCardReader(one.toString())) {
            VCard card = reader.readNext();
            if (card == null) {
                throw new RuleViolation("contact.card-unreadable");
            }
            take(CardReading.of(card, line, importRegion));
        } catch (RuleViolation why) {
            refuse(line, why);
        } catch (IOException | RuntimeException whatever) {
            refuse(line, new RuleViolation("contact.card-unreadable"));
        }
    }
}
