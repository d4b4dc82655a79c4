package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Roles;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.party.RelatedCompanyLine;
import org.gangway.identity.party.RelatedCompanyService;
import org.gangway.identity.program.ProgramTokenService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Page;

/** What those who work with the own company read of it. */
@Route(IdentityRoutes.COMPANY)
@Menu(title = "identity.company-page", icon = "vaadin:building", order = 79)
@RolesAllowed(Roles.ADMINISTRATOR)
class CompanyView extends Page {

    private final CompanyService companies;
    private final RelatedCompanyService related;
    private final InvoicingService invoicing;
    private final ProgramTokenService programs;

    CompanyView(
            CompanyService companies,
            RelatedCompanyService related,
            InvoicingService invoicing,
            ProgramTokenService programs) {
        super(Msg.identity_company_page());
        this.companies = companies;
        this.related = related;
        this.invoicing = invoicing;
        this.programs = programs;
        refresh();
    }

    private void refresh() {
        var company = companies.own();
        removeAll();
        var edit = new Button(
                say(Msg.identity_company_edit()), _ -> new CompanyProfileDialog(companies, this::refresh).open());
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var rename = new Button(
                say(Msg.identity_company_rename()),
                _ -> new CompanyNameDialog(company.name(), companies::rename, this::refresh).open());
        var invoices = new Button(say(Msg.identity_company_details()), _ -> new CompanyDetailsDialog(invoicing).open());
        add(
                heading(invoices, rename, edit),
                new H2(company.name()),
                new Paragraph(say(Msg.identity_company_profile_why())),
                new CompanyFacts(company),
                new H2(say(Msg.identity_related())));
        addRelated(related.own());
        add(new ProgramsSection(programs));
    }

    private void addRelated(List<RelatedCompanyLine> known) {
        add(new Paragraph(say(Msg.identity_related_why())));
        if (!known.isEmpty()) {
            add(new RelatedCompanyTable(known, line -> steps(line, known)));
        }
        add(new Button(
                say(Msg.identity_related_add()),
                _ -> new RelatedCompanyDialog(null, known, related::add, this::refresh).open()));
    }

    private List<Component> steps(RelatedCompanyLine line, List<RelatedCompanyLine> known) {
        return List.of(
                step(
                        Msg.identity_related_edit(),
                        line,
                        () -> new RelatedCompanyDialog(
                                        line, known, changed -> related.change(line.id(), changed), this::refresh)
                                .open()),
                step(
                        Msg.identity_related_remove(),
                        line,
                        () -> Confirm.ask(
                                Msg.identity_related_remove(),
                                Msg.identity_related_remove_question(
                                        line.company().name()),
                                Msg.identity_related_remove(),
                                () -> {
                                    related.remove(line.id());
                                    refresh();
                                })));
    }

    private static Button step(Text words, RelatedCompanyLine line, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.setAriaLabel(say(words) + ": " + line.company().name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
