package org.gangway.invoicing;

/** How value added tax treats what a vendor gives back or earns on top (categories of UNCL 5305). */
public enum TaxTreatment {
    /** The supply is taxed where the client is, and the client accounts for the tax. */
    REVERSE_CHARGE("AE", "VATEX-EU-AE", "ReverseCharge"),
    /** No tax: compensation that pays for no supply. */
    OUTSIDE_SCOPE("O", "VATEX-EU-O", "ZeroRated");

    private final String category;
    private final String exemption;
    private final String danishCategory;

    TaxTreatment(String category, String exemption, String danishCategory) {
        this.category = category;
        this.exemption = exemption;
        this.danishCategory = danishCategory;
    }

    /** A vendor abroad leaves the tax to the client; between companies of one country nothing is assumed to be supplied. */
    static TaxTreatment usual(String vendorCountry, String clientCountry) {
        return vendorCountry.equals(clientCountry) ? OUTSIDE_SCOPE : REVERSE_CHARGE;
    }

    String category() {
        return category;
    }

    /** Reason of the exemption in the list VATEX. */
    String exemption() {
        return exemption;
    }

    /** The category in the Danish list {@code taxcategoryid-1.1}, which has none for what is outside the scope. */
    String danishCategory() {
        return danishCategory;
    }
}
