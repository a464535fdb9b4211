package dk.handleplan.launcher;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Payara Micro with the product in it. */
final class Server {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final String address;
    private final int port;

    Server(String address, int port) {
        this.address = address;
        this.port = port;
    }

    void portMustBeFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Handleplan does not start, because port %d of %s is taken. Choose another with --port."
                            .formatted(port, address));
        }
    }

    void start() {
        try {
            PayaraMicroLauncher.create(arguments());
        } catch (Exception e) {
            throw new StartRefused("Handleplan does not start, because the server failed: " + e.getMessage());
        }
        if (!isReady()) {
            throw new StartRefused("Handleplan does not start, because a part of it failed. The lines above say why.");
        }
    }

    private String[] arguments() {
        return new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            Integer.toString(port),
            "--prebootcommandfile",
            Home.temporary("preboot.txt", LISTENER + address).toString(),
            "--logproperties",
            Home.temporary("logging.properties", Home.text("logging.properties").orElseThrow())
                    .toString(),
            "--deploy",
            Home.file("ROOT.war").toString()
        };
    }

    private boolean isReady() {
        try {
            var health = (HttpURLConnection) URI.create("http://" + reachable() + ":" + port + "/health/ready")
                    .toURL()
                    .openConnection();
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException away) {
            return false;
        }
    }

    private String reachable() {
        return address.equals("0.0.0.0") ? "127.0.0.1" : address;
    }
}
