package org.gangway.invoicing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.invoicing.Note;
import org.gangway.invoicing.NoteService;
import org.gangway.invoicing.NoteStanding;
import org.gangway.invoicing.TaxTreatment;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** The credit note or bonus invoice of a month: what it amounts to, its files, and its issue by the vendor. */
class CreditNoteActions extends Div {

    private final NoteService notes;
    private final EngagementId engagement;
    private final YearMonth month;
    private final Runnable afterwards;
    private final Select<TaxTreatment> tax = new Select<>();

    CreditNoteActions(NoteService notes, MonthlyStatement statement, Runnable afterwards) {
        this.notes = notes;
        this.engagement = statement.engagement();
        this.month = statement.month();
        this.afterwards = afterwards;
        addClassName("gangway-section");
        var standing = notes.standing(engagement, month);
        standing.issued().forEach(this::showIssued);
        showQuarter(standing);
        var draft = standing.draft();
        if (draft != null) {
            showDraft(draft);
        }
    }

    private void showIssued(NoteStanding.Issued standing) {
        var issued = standing.note();
        add(new H3(say(Text.of(issued.kind()))));
        add(new Paragraph(say(Msg.invoicing_note_issued(
                issued.kind(), issued.number(), issued.total(), issued.issuedByName(), issued.issuedOn()))));
        add(new NoteDownloads(
                standing.editions(), edition -> notes.issuedFile(engagement, month, issued.number(), edition)));
    }

    /** Which months come onto one note, and which of them hold it back. */
    private void showQuarter(NoteStanding standing) {
        var months = standing.months();
        if (months.size() > 1) {
            add(new Paragraph(say(Msg.invoicing_note_of_quarter(months.getFirst(), months.getLast()))));
        }
        if (!standing.held().isEmpty()) {
            add(new Paragraph(say(Msg.invoicing_note_held_by(standing.held()))));
        }
    }

    private void showDraft(NoteStanding.Draft standing) {
        var draft = standing.note();
        add(new H3(say(Text.of(draft.kind()))));
        add(new Paragraph(
                say(Msg.invoicing_note_draft(draft.kind(), draft.vendor().name(), draft.total()))));
        if (!standing.gaps().isEmpty()) {
            addGaps(Msg.invoicing_note_gaps(), standing.gaps());
        } else if (!standing.danishGaps().isEmpty()) {
            addGaps(Msg.invoicing_note_danish_gaps(), standing.danishGaps());
        }
        add(new NoteDownloads(standing.editions(), edition -> notes.draftFile(engagement, month, edition)));
        if (standing.issuable()) {
            add(issuing(draft));
        }
    }

    private void addGaps(Text heading, List<NoteStanding.Gap> gaps) {
        var card = new Div(new Paragraph(say(heading)));
        card.addClassName("gangway-card");
        gaps.forEach(gap -> card.add(new Paragraph(say(Msg.invoicing_note_gap(gap.party(), gap.details())))));
        add(card);
    }

    private Div issuing(Note draft) {
        tax.setLabel(say(Msg.invoicing_note_tax_choice()));
        tax.setItems(TaxTreatment.values());
        tax.setItemLabelGenerator(value -> say(Text.of(value)));
        tax.setValue(draft.tax());
        tax.setWidth("min(18rem, 100%)");
        var issue = new Button(say(Msg.invoicing_note_issue(draft.kind())), _ -> askToIssue(draft));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(tax, issue);
        row.addClassName("gangway-actions");
        return row;
    }

    private void askToIssue(Note draft) {
        Confirm.ask(
                Msg.invoicing_note_issue_title(draft.kind()),
                Msg.invoicing_note_issue_confirm(draft.kind(), draft.client().name(), draft.total()),
                Msg.invoicing_note_issue(draft.kind()),
                () -> {
                    var issued = notes.issue(engagement, month, tax.getValue());
                    Notices.success(Msg.invoicing_note_issue_done(issued.kind(), issued.number()));
                    afterwards.run();
                });
    }
}
