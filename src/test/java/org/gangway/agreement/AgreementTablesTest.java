package org.gangway.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.agreement.negotiation.AgreementFixtures.START;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.engagementWith;
import static org.gangway.agreement.negotiation.AgreementFixtures.schedule;
import static org.gangway.agreement.negotiation.AgreementFixtures.share;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.PartyId;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself refuses, whatever the application would do. */
@ModuleTest
class AgreementTablesTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    private World world;
    private AgreementVersionId version;

    @BeforeEach
    void offer() {
        world = World.create();
        Acting.as(world.manager());
        EngagementId engagement = engagements.open(engagementWith(world.vendor()));
        version = negotiation.start(engagement);
        negotiation.takeEffect(version, START);
        var close = closeOnTime("98", "95");
        negotiation.draft(version, close);
        negotiation.draft(version, schedule(share(close, "100")));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement_version set sha256 = repeat('0', 64) where id = ?",
                "update agreement_version set effective_from = effective_from + 31 where id = ?",
                "update agreement_version set status = 'NEGOTIATING' where id = ?",
                "update agreement_version set client_signed_by_name = 'Somebody' where id = ?",
                "update term set subject = 'other' where agreement_version_id = ?",
                "delete from term where agreement_version_id = ?",
                "update offer set proposal = '{}' where term_id in (select id from term where agreement_version_id = ?)",
                "update offer set state = 'SUPERSEDED' where term_id in (select id from term where agreement_version_id = ?)"
            })
    void keepsSignedTermsAsTheyAre(String change) throws SQLException {
        sign();

        assertThatThrownBy(() -> run(world.client(), change)).hasMessageContaining("final");
        Acting.as(world.manager());
        assertThat(agreements.verify(version)).isTrue();
    }

    @Test
    void keepsAnOfferAsItWasMade() {
        offerAll();

        assertThatThrownBy(() -> run(
                        world.client(),
                        "update offer set proposal = '{}' where term_id in"
                                + " (select id from term where agreement_version_id = ?)"))
                .hasMessageContaining("cannot be changed, only answered");
    }

    @Test
    void neverForgetsAVersion() {
        assertThatThrownBy(() -> run(world.client(), "delete from agreement_version where id = ?"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void showsDraftsToTheirWriterOnly() throws SQLException {
        assertThat(rows(world.client(), "term")).isEqualTo(2);
        assertThat(rows(world.vendor(), "term")).isZero();
        assertThat(rows(world.client(), "agreement_version")).isEqualTo(1);
        assertThat(rows(world.vendor(), "agreement_version")).isZero();

        offerAll();

        assertThat(rows(world.vendor(), "term")).isEqualTo(2);
        assertThat(rows(world.vendor(), "offer")).isEqualTo(2);
        assertThat(rows(world.vendor(), "agreement_version")).isEqualTo(1);
    }

    @Test
    void showsAnotherVendorNothing() throws SQLException {
        sign();

        assertThat(rows(world.otherVendor(), "agreement_version")).isZero();
        assertThat(rows(world.otherVendor(), "term")).isZero();
        assertThat(rows(world.otherVendor(), "offer")).isZero();
    }

    private void offerAll() {
        negotiation.offer(
                version,
                agreements.version(version).terms().stream().map(Term::id).toList(),
                "");
    }

    private void sign() {
        offerAll();
        Acting.as(world.lead());
        agreements.version(version).terms().forEach(term -> negotiation.accept(term.id(), term.version()));
        var hash = agreements.version(version).version().sha256().orElseThrow();
        signing.sign(version, hash);
        Acting.as(world.manager());
        signing.sign(version, hash);
    }

    private void run(PartyId party, String sql) throws SQLException {
        try (var database = as(party);
                var statement = database.prepareStatement(sql)) {
            statement.setObject(1, version.value());
            statement.executeUpdate();
        }
    }

    private static int rows(PartyId party, String table) throws SQLException {
        try (var database = as(party);
                var found = database.createStatement().executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Connection as(PartyId party) throws SQLException {
        var app = TestDatabase.app();
        var database = DriverManager.getConnection(app.url(), app.user(), app.password());
        try (var statement = database.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.whole_company', 'on', false)")) {
            statement.setString(1, party.value().toString());
            statement.execute();
        }
        return database;
    }
}
