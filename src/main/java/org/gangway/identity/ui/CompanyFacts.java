package org.gangway.identity.ui;

import org.gangway.identity.party.Company;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FactList;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** What a company says of itself; what nobody has said is a dash. */
public final class CompanyFacts extends FactList {

    private static final String UNKNOWN = "–";

    public CompanyFacts(Company company) {
        var formats = ScreenTexts.formats();
        var details = company.details();
        var profile = details.profile();
        add(Msg.identity_country(), formats.country(company.country()));
        fact(Msg.identity_company_registration(), details.registrationNumber());
        fact(Msg.identity_company_vat(), details.vatNumber());
        fact(Msg.identity_company_lei(), profile.lei());
        fact(Msg.identity_company_duns(), profile.duns());
        fact(Msg.identity_company_address(), address(profile.addressLines(), profile.addressCountry()));
        fact(Msg.identity_company_currency(), profile.currency());
        if (!company.formerNames().isEmpty()) {
            add(Msg.identity_company_former_names(), formats.list(company.formerNames()));
        }
    }

    private void fact(Text name, @Nullable String value) {
        add(name, value == null ? UNKNOWN : value);
    }

    private static @Nullable String address(@Nullable String lines, @Nullable String country) {
        var written = lines == null ? "" : lines.replace("\n", ", ");
        var named = country == null ? "" : ScreenTexts.formats().country(country);
        if (written.isEmpty()) {
            return named.isEmpty() ? null : named;
        }
        return named.isEmpty() ? written : written + ", " + named;
    }
}
