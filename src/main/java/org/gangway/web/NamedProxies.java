package org.gangway.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a proxy forwards of the caller's address and of TLS, but only proxies that this installation names: to
 * everybody else the headers are words of a stranger.
 */
@Component
class NamedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String proxies;

    /** @param proxies addresses or networks, such as {@code 127.0.0.1,172.16.0.0/12}, of {@code GANGWAY_PROXIES} */
    NamedProxies(@Value("${gangway.proxies:}") String proxies) {
        this.proxies = proxies.replaceAll("\\s", "");
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!proxies.isEmpty()) {
            server.addEngineValves(valve());
        }
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
