package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.formats;
import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.gangway.briefing.facts.ComingHoliday;
import org.gangway.briefing.facts.SharedHours;
import org.gangway.briefing.facts.SiteFacts;
import org.gangway.briefing.text.BriefingSheet;
import org.gangway.briefing.text.BriefingWords;
import org.gangway.language.CountryFacts;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.FactList;
import org.gangway.uikit.FigureTable;

/** What the portal works out of a site and its country, and what its holidays mean in the words of the side. */
class SiteFactsSection extends Div {

    private final BriefingFacade desk;
    private final BriefingSheet sheet;
    private final ParagraphsOnPage words;
    private final Runnable refresh;

    SiteFactsSection(
            BriefingFacade desk, BriefingSheet sheet, List<SiteFacts> sites, ParagraphsOnPage words, Runnable refresh) {
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.refresh = refresh;
        addClassName("gangway-section");
        sites.forEach(this::show);
    }

    private void show(SiteFacts site) {
        add(new H3(say(Msg.briefing_facts_title(site.name(), formats().country(site.country())))));
        add(new Paragraph(say(Msg.briefing_facts_source())));
        add(facts(site));
        site.together().forEach(it -> add(new Paragraph(together(site, it))));
        add(new H4(say(Msg.briefing_holidays_title())));
        add(site.holidays().isEmpty() ? new Paragraph(say(Msg.briefing_holidays_none())) : holidays(site));
    }

    private static FactList facts(SiteFacts site) {
        var customs = site.customs();
        var given = say(Msg.briefing_facts_given());
        var family = say(Msg.briefing_facts_family());
        return new FactList()
                .add(
                        Msg.briefing_facts_weekend(),
                        formats()
                                .list(site.weekend().stream()
                                        .sorted()
                                        .map(formats()::dayOfWeek)
                                        .toList()))
                .add(Msg.briefing_facts_first_day(), formats().dayOfWeek(customs.firstDay()))
                .add(Msg.briefing_facts_hours(), hours(site))
                .add(Msg.briefing_facts_number(), customs.number())
                .add(
                        Msg.briefing_facts_date(),
                        say(Msg.briefing_facts_date_example(
                                customs.dateInFigures(), customs.dateInWords(), CountryFacts.exampleDay())))
                .add(Msg.briefing_facts_time(), customs.time())
                .add(
                        Msg.briefing_facts_name(),
                        say(Msg.briefing_facts_name_example(
                                customs.formalName(given, family), customs.sortedName(given, family))));
    }

    private static String hours(SiteFacts site) {
        return site.hours().isEmpty()
                ? say(Msg.briefing_facts_hours_unknown())
                : say(Msg.briefing_facts_hours_in(
                        formats()
                                .list(site.hours().stream()
                                        .map(it -> say(Msg.briefing_facts_span(it.from(), it.until())))
                                        .toList()),
                        formats().city(site.zone())));
    }

    private static String together(SiteFacts site, SharedHours shared) {
        if (shared.windows().isEmpty()) {
            return say(Msg.briefing_facts_never_together(site.name(), shared.other()));
        }
        return say(Msg.briefing_facts_together(
                site.name(),
                shared.other(),
                shared.day(),
                windows(shared, site.zone()),
                formats().city(site.zone()),
                windows(shared, shared.otherZone()),
                formats().city(shared.otherZone())));
    }

    private static String windows(SharedHours shared, ZoneId zone) {
        return formats()
                .list(shared.windows().stream()
                        .map(it -> say(Msg.briefing_facts_span(
                                it.from().atZone(zone).toLocalTime(),
                                it.until().atZone(zone).toLocalTime())))
                        .toList());
    }

    private Component holidays(SiteFacts site) {
        var table = new FigureTable(Msg.briefing_holidays_title())
                .words(Msg.briefing_column_day())
                .words(Msg.briefing_column_holiday())
                .words(Msg.briefing_column_meaning())
                .actions(Msg.common_actions());
        site.holidays()
                .forEach(holiday -> table.row(
                        new Span(say(Msg.briefing_holiday_day(
                                formats().dayOfWeek(holiday.day().getDayOfWeek()), holiday.day()))),
                        new Span(say(Msg.briefing_holiday_kind(holiday.title(), Text.of(holiday.kind())))),
                        meaning(holiday),
                        actions(holiday)));
        return table;
    }

    private Component meaning(ComingHoliday holiday) {
        return sheet.explaining(holiday.name())
                .<Component>map(it -> words.show(BriefingWords.of(it)))
                .orElseGet(Span::new);
    }

    private Component actions(ComingHoliday holiday) {
        var actions = new Div();
        actions.addClassName("gangway-actions");
        if (sheet.mayWrite()) {
            var known = sheet.explaining(holiday.name());
            var button = new Button(
                    say(known.isPresent() ? Msg.briefing_change() : Msg.briefing_explain()),
                    _ -> known.map(it -> WriteParagraphDialog.change(desk, sheet.briefing(), it, refresh))
                            .orElseGet(() -> WriteParagraphDialog.explain(desk, sheet.briefing(), holiday, refresh))
                            .open());
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(say(Msg.briefing_explain_title(holiday.title())));
            actions.add(button);
        }
        return actions;
    }
}
