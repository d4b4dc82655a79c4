package org.gangway.contact.exchange;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Language;
import ezvcard.property.Photo;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One card as somebody, or as a group; the parser sees no other card. */
final class CardReading {

    /** What nobody keeps needs no word. */
    private static final Set<String> NOT_MISSED = Set.of("REV", "BDAY", "ANNIVERSARY", "PRODID", "GEO", "KEY", "SOUND");

    private final VCard card;
    private final int line;
    private final String importRegion;
    private final List<CardNotice> notices = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private CardReading(VCard card, int line, String importRegion) {
        this.card = card;
        this.line = line;
        this.importRegion = importRegion;
        for (var it : card.getExtendedProperties()) {
            if (it.getGroup() != null && it.getPropertyName().equalsIgnoreCase("X-ABLabel")) {
                labels.put(
                        it.getGroup(),
                        it.getValue().replaceFirst("^_\\$!<(.*)>!\\$_$", "$1").strip());
            }
        }
    }

    /** @throws RuleViolation for a card that cannot be taken */
    static CardReading of(RawCard raw, String importRegion) {
        var letters = CardLetters.of(raw);
        var lines = CardLines.of(raw, letters);
        try (var reader = new VCardReader(lines.text())) {
            reader.setDefaultQuotedPrintableCharset(CardLetters.ofEncoded(lines.encoded()));
            var card = reader.readNext();
            if (card == null) {
                throw new RuleViolation("contact.card-unreadable");
            }
            var reading = new CardReading(card, raw.line(), importRegion);
            lines.broken().forEach(reading::notRead);
            reader.getWarnings().stream()
                    .filter(it -> it.getPropertyName() == null
                            || !NOT_MISSED.contains(it.getPropertyName().toUpperCase(Locale.ROOT)))
                    .map(ParseWarning::getLineNumber)
                    .filter(Objects::nonNull)
                    .map(lines::line)
                    .filter(number -> number > 0)
                    .distinct()
                    .forEach(reading::notRead);
            return reading;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** One that is written in another form. */
    static CardReading of(VCard card, int line, String importRegion) {
        return new CardReading(card, line, importRegion);
    }

    private void notRead(int number) {
        notices.add(new CardNotice(CardNoticeKind.LINE_NOT_READ, Integer.toString(number)));
    }

    boolean hasBirthday() {
        return card.getBirthday() != null;
    }

    boolean isGroup() {
        return (card.getKind() != null && card.getKind().isGroup())
                || extended("X-ADDRESSBOOKSERVER-KIND").anyMatch("group"::equalsIgnoreCase);
    }

    CardGroup group() {
        var members = Stream.concat(
                        card.getMembers().stream().map(it -> it.getUri()), extended("X-ADDRESSBOOKSERVER-MEMBER"))
                .filter(Objects::nonNull)
                .toList();
        return new CardGroup(
                line,
                uid(),
                text(
                        card.getFormattedName() == null
                                ? ""
                                : card.getFormattedName().getValue()),
                members);
    }

    /** What they are called where their card cannot be taken. */
    CardPerson person() {
        var name = name();
        var addresses = card.getAddresses().stream().map(this::address).toList();
        var region = CardRegions.of(addresses).orElse(importRegion);
        var zone = zone();
        var zoneText = zone == null ? zoneText() : "";
        if (!zoneText.isEmpty()) {
            notices.add(new CardNotice(CardNoticeKind.ZONE_IS_OFFSET, zoneText));
        }
        var phones = card.getTelephoneNumbers().stream()
                .map(it -> phone(it, region))
                .filter(it -> !it.number().isBlank())
                .toList();
        return new CardPerson(
                line,
                uid(),
                name,
                work(),
                mails(),
                preferred(phones),
                addresses,
                card.getUrls().stream()
                        .filter(it -> it.getValue() != null)
                        .map(it -> new CardLink(it.getValue().strip(), label(it)))
                        .toList(),
                languages(),
                zone,
                zoneText,
                note(),
                photo(),
                card.getCategoriesList().stream()
                        .flatMap(it -> it.getValues().stream())
                        .filter(it -> !it.isBlank())
                        .toList(),
                notices);
    }

    private CardName name() {
        var parts = card.getStructuredName();
        var nickname = card.getNickname() == null
                ? ""
                : card.getNickname().getValues().stream()
                        .findFirst()
                        .map(CardReading::text)
                        .orElse("");
        var name = parts == null
                ? new CardName("", "", "", "", "", "", nickname)
                : new CardName(
                        "",
                        text(parts.getGiven()),
                        words(parts.getAdditionalNames()),
                        text(parts.getFamily()),
                        words(parts.getPrefixes()),
                        words(parts.getSuffixes()),
                        nickname);
        var written = card.getFormattedName() == null
                ? ""
                : text(card.getFormattedName().getValue());
        if (!written.isEmpty()) {
            return name.writtenAs(written);
        }
        var composed = ComposedName.of(name);
        if (!composed.isEmpty()) {
            notices.add(new CardNotice(CardNoticeKind.NAME_COMPOSED, composed));
            return name.writtenAs(composed);
        }
        if (!nickname.isEmpty()) {
            notices.add(new CardNotice(CardNoticeKind.NAME_IS_NICKNAME, nickname));
            return name.writtenAs(nickname);
        }
        throw new RuleViolation("contact.card-without-name");
    }

    private CardWork work() {
        var units = card.getOrganization() == null
                ? List.<String>of()
                : card.getOrganization().getValues().stream()
                        .map(CardReading::text)
                        .toList();
        return new CardWork(
                units.isEmpty() ? "" : units.getFirst(),
                units.stream().skip(1).filter(it -> !it.isEmpty()).collect(Collectors.joining(", ")),
                card.getTitles().stream()
                        .findFirst()
                        .map(it -> text(it.getValue()))
                        .orElse(""),
                card.getRoles().stream()
                        .findFirst()
                        .map(it -> text(it.getValue()))
                        .orElse(""));
    }

    private List<CardMail> mails() {
        var found = new LinkedHashMap<String, CardMail>();
        var best = best(card.getEmails());
        for (Email it : card.getEmails()) {
            var address = text(it.getValue());
            if (!address.isEmpty()) {
                found.putIfAbsent(
                        address.toLowerCase(Locale.ROOT),
                        new CardMail(address, place(it), label(it), it.equals(best.orElse(null))));
            }
        }
        return List.copyOf(found.values());
    }

    private CardPhone phone(Telephone it, String region) {
        var written = text(it.getUri() == null ? it.getText() : it.getUri().toString());
        var told = it.getUri() == null
                ? ""
                : Objects.requireNonNullElse(it.getUri().getExtension(), "");
        var known = PhoneNumbers.of(it.getUri() == null ? written : it.getUri().getNumber(), region);
        if (known.isEmpty() && !written.isEmpty()) {
            notices.add(new CardNotice(CardNoticeKind.PHONE_WITHOUT_COUNTRY, written));
        }
        return new CardPhone(
                written,
                known.map(PhoneNumbers.Known::e164).orElse(""),
                told.isEmpty() ? known.map(PhoneNumbers.Known::extension).orElse("") : told,
                phoneKind(it),
                label(it),
                isPreferred(it));
    }

    /** At most one is. */
    private static List<CardPhone> preferred(List<CardPhone> phones) {
        var kept = new ArrayList<CardPhone>();
        var isFound = false;
        for (var it : phones) {
            kept.add(new CardPhone(
                    it.written(), it.e164(), it.extension(), it.kind(), it.label(), it.preferred() && !isFound));
            isFound |= it.preferred();
        }
        return kept;
    }

    private CardAddress address(Address it) {
        return new CardAddress(
                lines(it.getPoBoxes()),
                lines(it.getExtendedAddresses()),
                lines(it.getStreetAddresses()),
                lines(it.getLocalities()),
                lines(it.getRegions()),
                lines(it.getPostalCodes()),
                lines(it.getCountries()),
                place(it),
                label(it));
    }

    /** The best first; those without a rank come after those with one, as written. */
    private List<Locale> languages() {
        return card.getLanguages().stream()
                .filter(it -> it.getValue() != null && !it.getValue().isBlank())
                .sorted(Comparator.comparingInt(
                        (Language it) -> it.getPref() == null ? Integer.MAX_VALUE : it.getPref()))
                .map(it -> Locale.forLanguageTag(it.getValue().strip()))
                .filter(it -> !it.getLanguage().isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable ZoneId zone() {
        var text = zoneText();
        return ZoneId.getAvailableZoneIds().contains(text) && text.contains("/") ? ZoneId.of(text) : null;
    }

    private String zoneText() {
        var zone = card.getTimezone();
        if (zone == null) {
            return "";
        }
        if (zone.getText() != null) {
            return text(zone.getText());
        }
        return zone.getOffset() == null ? "" : zone.getOffset().toString();
    }

    private String note() {
        return card.getNotes().stream()
                .map(it -> Objects.requireNonNullElse(it.getValue(), ""))
                .flatMap(String::lines)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private @Nullable CardPhoto photo() {
        return card.getPhotos().stream()
                .filter(it -> it.getData() != null)
                .findFirst()
                .map(CardReading::photo)
                .orElse(null);
    }

    private static CardPhoto photo(Photo it) {
        var type =
                it.getContentType() == null ? "image/jpeg" : it.getContentType().getMediaType();
        return new CardPhoto(type, Base64.getEncoder().encodeToString(it.getData()));
    }

    private String uid() {
        return card.getUid() == null ? "" : text(card.getUid().getValue());
    }

    private Stream<String> extended(String name) {
        return card.getExtendedProperties().stream()
                .filter(it -> it.getPropertyName().equalsIgnoreCase(name))
                .map(RawProperty::getValue)
                .map(CardReading::text);
    }

    private String label(VCardProperty it) {
        return it.getGroup() == null ? "" : Objects.requireNonNullElse(labels.get(it.getGroup()), "");
    }

    private static <T extends VCardProperty> Optional<T> best(List<T> all) {
        return all.stream().filter(CardReading::isPreferred).min(Comparator.comparingInt(CardReading::rank));
    }

    private static boolean isPreferred(VCardProperty it) {
        return types(it).contains("pref") || it.getParameters().getPref() != null;
    }

    private static int rank(VCardProperty it) {
        var rank = it.getParameters().getPref();
        return rank == null ? 1 : rank;
    }

    private static String place(VCardProperty it) {
        return types(it).stream()
                .filter(type -> type.equals("work") || type.equals("home"))
                .findFirst()
                .orElse("");
    }

    private static String phoneKind(VCardProperty it) {
        var types = types(it);
        return Stream.of("work", "home", "cell", "fax", "pager", "textphone")
                .filter(types::contains)
                .collect(Collectors.joining(" "));
    }

    private static List<String> types(VCardProperty it) {
        return it.getParameters().getTypes().stream()
                .flatMap(type -> Stream.of(type.split(",", -1)))
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String lines(List<String> values) {
        return values.stream()
                .map(CardReading::text)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String words(List<String> values) {
        return values.stream()
                .map(CardReading::text)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }
}
