package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the files for containers say of each other and of the portal; nothing here starts one. */
class DeploymentFilesTest {

    private static final Path MANIFESTS = Path.of("docs/operation/kubernetes/gangway.yaml");
    private static final Path SETTINGS = Path.of("docs/settings.md");

    @Test
    void theManifestsFindEachOther() throws IOException {
        var kinds = new ArrayList<String>();
        for (var manifest : manifests()) {
            kinds.add(String.valueOf(manifest.get("kind")));
            assertThat(manifest).containsKeys("apiVersion", "kind", "metadata", "spec");
            assertThat(map(manifest, "metadata")).containsEntry("name", "gangway");
        }
        assertThat(kinds).containsExactly("Deployment", "Service", "Ingress", "PodDisruptionBudget");

        var deployment = map(manifests().getFirst(), "spec");
        var labels = map(map(map(deployment, "template"), "metadata"), "labels");
        assertThat(map(map(deployment, "selector"), "matchLabels")).isEqualTo(labels);
        assertThat(map(map(manifests().get(1), "spec"), "selector")).isEqualTo(labels);
    }

    @Test
    void theProbesAskWhatIsServed() throws IOException {
        var container = container();
        var ports =
                list(container, "ports").stream().map(port -> port.get("name")).toList();
        for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            var asked = map(map(container, probe), "httpGet");
            assertThat(asked.get("path").toString()).matches("/actuator/health/(liveness|readiness)");
            assertThat(ports).contains(asked.get("port"));
        }
    }

    @Test
    void theyNameSettingsThatThereAre() throws IOException {
        var settings = Files.readString(SETTINGS);
        var named = list(container(), "env").stream().map(it -> it.get("name").toString());

        assertThat(named).allSatisfy(name -> assertThat(settings).contains("`" + name + "`"));
        assertThat(Files.readString(Path.of("Dockerfile")).lines())
                .filteredOn(line -> line.matches(".*GANGWAY_[A-Z_]+=.*"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(settings).contains("`" + line.replaceAll(".*(GANGWAY_[A-Z_]+)=.*", "$1") + "`"));
    }

    @Test
    void theProxyWaitsUntilThePortalIsHealthy() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        var proxy = map(map(compose, "services"), "proxy");

        assertThat(map(map(proxy, "depends_on"), "app")).containsEntry("condition", "service_healthy");
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("HEALTHCHECK", "/actuator/health/liveness", "USER 10001");
    }

    private static Map<String, Object> container() throws IOException {
        return list(map(map(map(manifests().getFirst(), "spec"), "template"), "spec"), "containers")
                .getFirst();
    }

    private static List<Map<String, Object>> manifests() throws IOException {
        var manifests = new ArrayList<Map<String, Object>>();
        for (var one : new Yaml().loadAll(Files.readString(MANIFESTS))) {
            manifests.add(asMap(one));
        }
        return manifests;
    }

    private static Map<String, Object> map(Map<String, Object> of, String member) {
        return asMap(Objects.requireNonNull(of.get(member), member));
    }

    private static List<Map<String, Object>> list(Map<String, Object> of, String member) {
        return ((List<?>) Objects.requireNonNull(of.get(member), member))
                .stream().map(DeploymentFilesTest::asMap).toList();
    }

    @SuppressWarnings("unchecked") // a mapping of YAML has text as keys
    private static Map<String, Object> asMap(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
