package org.gangway.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where an attempt to sign in comes from: an IPv4 address, or the network of an IPv6 address, which is one customer. */
record SignInOrigin(String value) {

    /** Whatever has no address of its own, such as a test. */
    static final SignInOrigin LOCAL = new SignInOrigin("local");

    private static final int NETWORK_BYTES = 8;

    static SignInOrigin of(String address) {
        try {
            return new SignInOrigin(
                    InetAddress.ofLiteral(address) instanceof Inet6Address six ? network(six) : address);
        } catch (IllegalArgumentException _) {
            return LOCAL;
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64";
    }
}
