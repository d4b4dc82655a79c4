package org.gangway.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Locale;
import java.util.UUID;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.partnership.Assessment;
import org.gangway.identity.partnership.PartnershipService;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorCriticality;
import org.gangway.identity.partnership.VendorTier;
import org.gangway.identity.party.CompanyDetails;
import org.gangway.identity.party.CompanyProfile;
import org.gangway.identity.party.CompanyRelation;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.party.NewRelatedCompany;
import org.gangway.identity.party.RelatedCompanyService;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages about partners: the client's of its vendors, the vendor's of its clients, and everybody's of the own company. */
@UseCase("UC-36")
class VendorViewTest extends ViewTest {

    private static final String NOTHING_HERE = "The page does not exist";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CompanyService companies;

    @Autowired
    RelatedCompanyService related;

    @Autowired
    VendorAssessmentService assessments;

    @Autowired
    VendorService vendors;

    @Autowired
    PartnershipService partnerships;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    @Test
    void showsTheClientWhoTheVendorIsAndWhoWorksThere() {
        new GovernanceStory(portal).engagement(world);
        Acting.as(world.lead());
        companies.describe(new CompanyDetails(
                "U74140PN2011PTC1" + unique,
                "27AAACS1234F1Z5",
                new CompanyProfile("529900T8BM49AURSDO55", "123456789", "Baner Road 7\nPune 411045", "IN", "INR")));
        companies.rename("Sahyadri Finance Services");
        related.add(new NewRelatedCompany(
                CompanyRelation.SUBCONTRACTOR, null, "Konkan Data Entry", "IN", null, "Scanning of invoices"));
        signIn(world.manager());
        open("vendors");

        assertThat(shown()).contains("Sahyadri Finance Services", "India", "Works with you", "Neris Accounting");
        open("vendors/" + world.vendor().value());

        assertThat(shown())
                .contains("Sahyadri Finance Services", "1 engagement runs", "Only your company reads this")
                .contains("Meera Kulkarni", "Vendor lead", "529900T8BM49AURSDO55", "123456789", "27AAACS1234F1Z5")
                .contains("Baner Road 7, Pune 411045, India", "INR", "Sahyadri Ledger Services")
                .contains("Konkan Data Entry", "Sub-contractor", "Scanning of invoices");
        signIn(world.manager(), Locale.of("da", "DK"));
        open("vendors/" + world.vendor().value());
        assertThat(shown()).contains("1 samarbejde er i gang", "Kun din virksomhed læser dette", "Underleverandør");
    }

    @Test
    void takesWhatTheClientThinksAndShowsItToNobodyElse() {
        signIn(world.manager());
        open("vendors/" + world.vendor().value());
        click("Assess the vendor");
        fill("Tier", VendorTier.STRATEGIC);
        fill("Criticality", VendorCriticality.CRITICAL);
        fill("Why", "Nobody else runs payroll " + unique);
        click("Save");

        assertThat(shown()).contains("Strategic", "Critical", "Nobody else runs payroll " + unique);
        assertThat(assessments.vendor(world.vendor()).assessment())
                .isEqualTo(new Assessment(
                        VendorTier.STRATEGIC, VendorCriticality.CRITICAL, "Nobody else runs payroll " + unique));
        for (var other : java.util.List.of(
                world.lead(), world.otherLead(), World.create().manager())) {
            signIn(other);
            open("vendors/" + world.vendor().value());
            assertThat(shown()).as(other.name()).contains(NOTHING_HERE).doesNotContain(unique);
        }
        signIn(world.auditor());
        open("vendors/" + world.vendor().value());
        assertThat(shown()).contains(unique);
        assertThat(hasButton("Assess the vendor")).isFalse();
        signIn(world.clientMember());
        open("vendors");
        assertThat(shown()).contains(NOTHING_HERE);
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithANumber() {
        signIn(world.manager());
        open("company");
        click("Edit");
        fill("Registration number (in Denmark: CVR)", "1234");
        click("Save");
        assertThat(errorAt("Registration number (in Denmark: CVR)")).contains("8 digits");
        fill("Registration number (in Denmark: CVR)", "12 34 56 78");
        fill("LEI (Legal Entity Identifier)", "529900T8BM49AURSDO56");
        click("Save");
        assertThat(errorAt("LEI (Legal Entity Identifier)")).contains("not an LEI");
        fill("LEI (Legal Entity Identifier)", "529900T8BM49AURSDO55");
        fill("DUNS number", "12345");
        click("Save");
        assertThat(errorAt("DUNS number")).contains("9 digits");
        fill("DUNS number", "12-345-6789");
        click("Save");

        assertThat(shown()).contains("12345678", "529900T8BM49AURSDO55", "123456789");
    }

    @Test
    void renamesTheOwnCompany() {
        signIn(world.manager());
        open("company");
        click("Rename");
        fill("Name of the company", " ");
        click("Save");
        assertThat(errorAt("Name of the company")).isNotEmpty();
        fill("Name of the company", "Nordlys Norden");
        click("Save");

        assertThat(shown()).contains("Nordlys Norden", "Formerly", "Nordlys Handel");
    }

    @Test
    void asksAVendorThatIsOnThePortalAndLetsItAnswer() {
        Acting.as(world.lead());
        companies.rename("Sahyadri " + unique);
        var other = World.create();
        signIn(other.manager());
        open("vendors");
        click("Register a vendor");
        fill("Company", "Sahyadri " + unique + " Ltd");
        fill("Country", "IN");
        fill("Name of the vendor lead", "Meera Kulkarni");
        fill("E-mail address of the vendor lead", unique + "@sahyadri.example");
        assertThat(hasButton("Ask it to confirm")).isFalse();
        click("Register and invite");
        assertThat(errorAt("Company")).contains("on this portal already");
        click("Ask it to confirm");

        assertThat(shown()).contains("Sahyadri " + unique + " Ltd", "Asked, no answer yet");
        signIn(world.lead());
        open("");
        assertThat(shown()).contains("Nordlys Handel asks whether your company works for it");
        open("clients");
        assertThat(shown()).contains("A client asks whether you work for it", "Asked, no answer yet");
        click("Confirm");
        assertThat(shown()).doesNotContain("Asked, no answer yet");
        signIn(other.manager());
        open("vendors");
        assertThat(shown()).contains("Sahyadri " + unique, "Works with you").doesNotContain("Asked, no answer yet");
    }

    @Test
    void showsAVendorThatNobodyHasComeInForWithItsInvitationAndItsDoubles() {
        Acting.as(world.manager());
        vendors.register(new NewVendor("Krishna " + unique, "IN", "Asha Rao", unique + "@asha.example"));
        var id = vendors.vendors().stream()
                .filter(vendor -> vendor.name().startsWith("Krishna"))
                .findFirst()
                .orElseThrow()
                .id();
        signIn(world.manager());
        open("vendors/" + id.value());

        assertThat(shown()).contains("Krishna " + unique, "Asha Rao", unique + "@asha.example");
        assertThat(hasButton("Invite a lead")).isTrue();
        assertThat(hasButton("It is a duplicate")).isTrue();
        open("vendors/" + world.vendor().value());
        assertThat(hasButton("Invite a lead")).isFalse();
        assertThat(hasButton("It is a duplicate")).isFalse();
    }

    @Test
    void isNoPageForTheOtherSide() {
        signIn(world.manager());
        open("clients");
        assertThat(shown()).contains(NOTHING_HERE);
        signIn(world.lead());
        open("vendors");
        assertThat(shown()).contains(NOTHING_HERE);
        signIn(world.vendorMember());
        open("clients");
        assertThat(shown()).contains(NOTHING_HERE);
        open("company");
        assertThat(shown()).contains(NOTHING_HERE);
    }

    private static String errorAt(String label) {
        var field = (HasValidationProperties) _get(Component.class, spec -> spec.withLabel(label));
        return field.isInvalid() ? field.getErrorMessage() : "";
    }
}
