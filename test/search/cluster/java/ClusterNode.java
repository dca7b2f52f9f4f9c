import java.nio.file.Path;
import java.util.List;
import org.codelibs.opensearch.runner.node.OpenSearchRunnerNode;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.transport.Netty4Plugin;

/** One node in a process of its own, so that it can be killed: NAME HTTP_PORT TRANSPORT_PORT SEED FOLDER ROLES. */
public final class ClusterNode {
  public static void main(String[] arguments) throws Exception {
    String folder = arguments[4];
    Settings.Builder settings = Settings.builder()
        .put("cluster.name", "verbatim-tests")
        .put("node.name", arguments[0])
        .put("network.host", "127.0.0.1")
        .put("http.port", arguments[1])
        .put("transport.port", arguments[2])
        .putList("discovery.seed_hosts", arguments[3])
        .putList("cluster.initial_cluster_manager_nodes", "one")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .put("cluster.routing.allocation.node_concurrent_recoveries", 20)
        .put("cluster.routing.allocation.node_initial_primaries_recoveries", 20)
        .put("cluster.election.initial_timeout", "20ms")
        .put("discovery.find_peers_interval", "200ms")
        .putList("node.roles", arguments[5].split(","))
        .put("path.home", folder)
        .put("path.data", folder + "/data");
    Path config = Path.of(folder, "config");
    var node = new OpenSearchRunnerNode(new Environment(settings.build(), config), List.of(Netty4Plugin.class));
    node.start();
    // Whoever started it holds the other end of its input: it ends with them, however they end.
    while (System.in.read() != -1) {}
    Runtime.getRuntime().halt(0);
  }
}
