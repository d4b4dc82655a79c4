package org.gangway.yearcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.WorkPlaces;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.TranslationService;
import org.gangway.shared.Ordered;
import org.gangway.shared.Period;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of both sides, gathered from all modules that know something of it. */
@Service
@Transactional(readOnly = true)
public class YearCalendarService {

    private static final PageRequest ENGAGEMENTS = PageRequest.of(0, 500);

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(
                    (CalendarEntry it) -> it.time().firstDay(ZoneOffset.UTC))
            .thenComparing(CalendarEntry::kind)
            .thenComparing(it -> it.place().of())
            .thenComparing(CalendarEntry::id);

    private final List<CalendarSource> sources;
    private final EngagementService engagements;
    private final TranslationService translations;
    private final WorkPlaces places;
    private final OwnRoles ownRoles;

    YearCalendarService(
            List<CalendarSource> sources,
            EngagementService engagements,
            TranslationService translations,
            WorkPlaces places,
            OwnRoles ownRoles) {
        this.sources = sources;
        this.engagements = engagements;
        this.translations = translations;
        this.places = places;
        this.ownRoles = ownRoles;
    }

    /** Of all engagements that the signed-in user sees and that run on some of the days, what concerns everybody or this user. */
    @ForEveryone
    public CalendarSheet mine(LocalDate from, LocalDate to) {
        var asked = new Period(from, to);
        var names = new LinkedHashMap<EngagementId, String>();
        var terms = new LinkedHashMap<EngagementId, Period>();
        engagements.search("", ENGAGEMENTS).stream()
                .filter(it -> it.term().common(asked).isPresent())
                .forEach(it -> {
                    names.put(it.id(), it.name());
                    terms.put(it.id(), it.term());
                });
        return sheet(names, terms, asked, true);
    }

    /** Everything in one engagement. */
    @ForEveryone
    public CalendarSheet of(EngagementId id, LocalDate from, LocalDate to) {
        var engagement = engagements.get(id);
        return sheet(
                Map.of(engagement.id(), engagement.name()),
                Map.of(engagement.id(), engagement.term()),
                new Period(from, to),
                false);
    }

    /** What of some kinds falls on some days in one engagement, in its order; of what people wrote the originals. */
    @ForEveryone
    public List<CalendarEntry> of(EngagementId id, LocalDate from, LocalDate to, Set<CalendarEntryKind> kinds) {
        var question = new CalendarQuestion(
                ownRoles.user(), Map.of(id, engagements.get(id).term()), from, to);
        return sources.stream()
                .filter(source -> source.kinds().stream().anyMatch(kinds::contains))
                .flatMap(source -> source.entries(question).stream())
                .filter(entry -> kinds.contains(entry.kind()))
                .sorted(ORDER)
                .toList();
    }

    private CalendarSheet sheet(
            Map<EngagementId, String> names, Map<EngagementId, Period> terms, Period days, boolean onlyMine) {
        if (names.isEmpty()) {
            return new CalendarSheet(List.of(), Map.of(), names, Map.of());
        }
        var question = new CalendarQuestion(ownRoles.user(), terms, days.start(), days.end());
        var entries = sources.stream()
                .flatMap(source -> source.entries(question).stream())
                .filter(it -> it.mine() || !onlyMine)
                .sorted(ORDER)
                .toList();
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        entries.stream().flatMap(it -> Stream.of(it.title(), it.details())).forEach(words -> {
            var key = words.key();
            var original = words.original();
            if (key != null && original != null) {
                originals.put(key, original);
            }
        });
        return new CalendarSheet(entries, translations.paragraphs(originals), names, weekends(question.engagements()));
    }

    private Map<Side, Set<DayOfWeek>> weekends(List<EngagementId> asked) {
        var weekends = new EnumMap<Side, Set<DayOfWeek>>(Side.class);
        places.of(asked).forEach(site -> weekends.merge(site.side(), site.weekend(), YearCalendarService::common));
        return weekends;
    }

    private static Set<DayOfWeek> common(Set<DayOfWeek> one, Set<DayOfWeek> other) {
        return Ordered.copyOf(one.stream().filter(other::contains).toList());
    }
}
