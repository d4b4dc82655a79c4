package org.gangway.visit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.RequiredFields;
import org.gangway.visit.NewVisit;
import org.gangway.visit.VisitKind;
import org.gangway.visit.VisitSheet;
import org.gangway.yearcalendar.ui.DayWarningNote;
import org.jspecify.annotations.Nullable;

/** Asks who goes where, from when until when, what for and at what cost; and says at once what speaks against the first and the last day. */
class PlanVisitDialog extends InputDialog {

    private final VisitSheet sheet;
    private final VisitDesk desk;
    private final Select<VisitKind> kind = new Select<>();
    private final ComboBox<PersonSummary> visitor = new ComboBox<>(say(Msg.visit_field_visitor()));
    private final ComboBox<EngagementSite> from = new ComboBox<>(say(Msg.visit_field_from()));
    private final ComboBox<EngagementSite> to = new ComboBox<>(say(Msg.visit_field_to()));
    private final LocalizedDatePicker first = new LocalizedDatePicker(Msg.visit_field_first());
    private final LocalizedDatePicker last = new LocalizedDatePicker(Msg.visit_field_last());
    private final ComboBox<PersonSummary> host = new ComboBox<>(say(Msg.visit_field_host()));
    private final LocalizedNumberField cost = LocalizedNumberField.optional(Msg.visit_field_cost());
    private final TextArea purpose = new TextArea(say(Msg.visit_field_purpose()));
    private final Checkbox travel = new Checkbox(say(Msg.visit_field_travel()));
    private final DayWarningNote warnings = new DayWarningNote();

    PlanVisitDialog(VisitSheet sheet, VisitDesk desk, Runnable planned) {
        this.sheet = sheet;
        this.desk = desk;
        setHeaderTitle(say(Msg.visit_plan()));
        setWidth("min(46rem, 96vw)");
        var own = sheet.permissions().own();
        kind.setLabel(say(Msg.visit_field_kind()));
        kind.setItems(VisitKind.values());
        kind.setItemLabelGenerator(it -> say(Text.of(it)));
        kind.setValue(VisitKind.VISIT);
        people(visitor, sheet.people(own));
        people(host, sheet.people(own.other()));
        host.setHelperText(say(Msg.visit_field_host_help()));
        sites(from, sheet.sites(own));
        sites(to, sheet.sites(own.other()));
        var currency = sheet.engagement().currency();
        cost.setHelperText(say(Msg.visit_field_cost_help(currency)));
        purpose.setMaxLength(NewVisit.MAX_LENGTH);
        purpose.setWidthFull();
        LanguageMark.onEntry(purpose, sheet.engagement().languages().workingLocale());
        travel.setHelperText(say(Msg.visit_field_travel_help()));
        travel.setVisible(desk.travel().arePossible(sheet.engagement().id()));
        Stream.of(first, last).forEach(it -> it.addValueChangeListener(_ -> warn()));
        visitor.addValueChangeListener(_ -> warn());
        refusals();
        add(new FormLayout(visitor, kind, from, to, first, last, host, cost), purpose, travel, warnings);
        var save = new Button(say(Msg.visit_plan()), _ -> {
            if (RequiredFields.check(visitor, from, to, first, last, purpose) && cost.isSound()) {
                plan();
                close();
                planned.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void refusals() {
        refusedAt(visitor, "visit.visitor-not-there");
        refusedAt(first, "visit.overlaps");
        refusedAt(from, "visit.site-not-yours");
        refusedAt(to, "visit.same-site", "visit.site-not-theirs");
        refusedAt(last, "visit.order", "visit.long", "visit.past");
        refusedAt(host, "visit.host-not-theirs");
        refusedAt(cost, "visit.cost");
        refusedAt(purpose, "visit.purpose", "text.invisible-character");
    }

    private static void people(ComboBox<PersonSummary> field, List<PersonSummary> people) {
        field.setItems(people);
        field.setItemLabelGenerator(PersonSummary::name);
    }

    private static void sites(ComboBox<EngagementSite> field, List<EngagementSite> sites) {
        field.setItems(sites);
        field.setItemLabelGenerator(EngagementSite::name);
        if (sites.size() == 1) {
            field.setValue(sites.getFirst());
        }
    }

    private void warn() {
        var person = visitor.getValue();
        warnings.show(Stream.of(first, last)
                .flatMap(it -> Optional.ofNullable(it.getValue()).stream())
                .distinct()
                .flatMap(day -> desk
                        .days()
                        .on(
                                sheet.engagement().id(),
                                day,
                                EnumSet.of(sheet.permissions().own().other()),
                                person == null ? List.of() : List.of(person.id()))
                        .stream())
                .distinct()
                .toList());
    }

    private void plan() {
        var engagement = sheet.engagement();
        var told = new NewVisit(
                kind.getValue(),
                visitor.getValue().id(),
                from.getValue().id(),
                to.getValue().id(),
                first.getValue(),
                last.getValue(),
                OriginalText.of(purpose.getValue(), engagement.languages().workingLocale()),
                host(),
                cost.number()
                        .map(it -> Money.rounded(it, engagement.currency(), RoundingMode.HALF_UP))
                        .orElse(null));
        desk.visits().plan(engagement.id(), told);
        if (travel.isVisible() && travel.getValue()) {
            var name = visitor.getValue().name();
            desk.travel()
                    .add(
                            engagement.id(),
                            sheet.permissions().own(),
                            told.visitor(),
                            told.first(),
                            say(Msg.visit_task_visa(name)),
                            say(Msg.visit_task_travel(name)));
        }
    }

    private @Nullable PersonId host() {
        var person = host.getValue();
        return person == null ? null : person.id();
    }
}
