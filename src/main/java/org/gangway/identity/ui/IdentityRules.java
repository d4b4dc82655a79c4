package org.gangway.identity.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import org.gangway.uikit.RuleFields;

/** Which rules about people and parties are said at which field of a form. */
final class IdentityRules {

    private final RuleFields fields = new RuleFields();

    IdentityRules company(HasValidationProperties field) {
        fields.at(field, "identity.party-name-", "identity.vendor-");
        return this;
    }

    IdentityRules registration(HasValidationProperties field) {
        fields.at(field, "identity.cvr-form");
        return this;
    }

    IdentityRules vat(HasValidationProperties field) {
        fields.at(field, "identity.detail-length");
        return this;
    }

    IdentityRules country(HasValidationProperties field) {
        fields.at(field, "identity.country-");
        return this;
    }

    IdentityRules name(HasValidationProperties field) {
        fields.at(field, "identity.person-name-");
        return this;
    }

    IdentityRules email(HasValidationProperties field) {
        fields.at(field, "identity.email-", "identity.invited-already");
        return this;
    }

    IdentityRules roles(HasValidationProperties field) {
        fields.at(field, "identity.no-role", "identity.role-", "identity.last-administrator");
        return this;
    }

    IdentityRules password(HasValidationProperties field) {
        fields.at(field, "identity.password-");
        return this;
    }

    IdentityRules currentPassword(HasValidationProperties field) {
        fields.at(field, "identity.current-password-");
        return this;
    }

    IdentityRules code(HasValidationProperties field) {
        fields.at(field, "identity.first-run-code-");
        return this;
    }

    RuleFields fields() {
        return fields;
    }
}
