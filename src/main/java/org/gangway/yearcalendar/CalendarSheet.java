package org.gangway.yearcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.shared.Ordered;

/**
 * What stands in the calendar on some days, in their order.
 *
 * @param written what people wrote of it, with its translations
 * @param engagements what they are called
 * @param weekends on which days of the week nobody of a side works at any of its sites
 */
public record CalendarSheet(
        List<CalendarEntry> entries,
        Map<ParagraphKey, Paragraph> written,
        Map<EngagementId, String> engagements,
        Map<Side, Set<DayOfWeek>> weekends) {

    public CalendarSheet {
        entries = List.copyOf(entries);
        written = Ordered.copyOf(written);
        engagements = Ordered.copyOf(engagements);
        weekends = Ordered.copyOf(weekends);
    }

    /** For a reader of that language: a translation, where there is one. */
    public String say(EntryWords words, Locale language, Function<Text, String> say) {
        return paragraph(words).map(it -> it.wordsIn(language)).orElseGet(() -> say.apply(words.text()));
    }

    /** In which language {@link #say} says it; empty where the portal says it. */
    public Optional<Locale> language(EntryWords words, Locale reader) {
        return paragraph(words)
                .map(it -> it.shownIn(reader)
                        .map(translation -> translation.language())
                        .orElse(it.original().locale()));
    }

    private Optional<Paragraph> paragraph(EntryWords words) {
        return Optional.ofNullable(words.key()).flatMap(key -> Optional.ofNullable(written.get(key)));
    }

    public List<CalendarEntry> on(LocalDate day, ZoneId zone) {
        return entries.stream()
                .filter(it -> !it.time().firstDay(zone).isAfter(day)
                        && !it.time().lastDay(zone).isBefore(day))
                .toList();
    }

    /** The same for each day from the first to the last on which anything stands. */
    public Map<LocalDate, List<CalendarEntry>> byDay(ZoneId zone, LocalDate first, LocalDate last) {
        var found = new TreeMap<LocalDate, List<CalendarEntry>>();
        entries.forEach(entry -> {
            var begins = entry.time().firstDay(zone);
            var ends = entry.time().lastDay(zone);
            var day = begins.isBefore(first) ? first : begins;
            while (!day.isAfter(ends) && !day.isAfter(last)) {
                found.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry);
                day = day.plusDays(1);
            }
        });
        return found;
    }

    /** Whether nobody of the side works on that day of the week. */
    public boolean isDayOff(Side side, LocalDate day) {
        return weekends.getOrDefault(side, Set.of()).contains(day.getDayOfWeek());
    }

    public String engagement(EngagementId id) {
        return engagements.getOrDefault(id, "");
    }
}
