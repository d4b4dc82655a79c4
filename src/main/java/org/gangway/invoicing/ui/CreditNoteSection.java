package org.gangway.invoicing.ui;

import com.vaadin.flow.component.Component;
import org.gangway.invoicing.NoteService;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.ui.AgreedStatementSection;

/** Credit notes and bonus invoices, on the page of the statement they belong to. */
@org.springframework.stereotype.Component
class CreditNoteSection implements AgreedStatementSection {

    private final NoteService notes;

    CreditNoteSection(NoteService notes) {
        this.notes = notes;
    }

    @Override
    public Component of(MonthlyStatement statement, Runnable afterwards) {
        return new CreditNoteActions(notes, statement, afterwards);
    }
}
