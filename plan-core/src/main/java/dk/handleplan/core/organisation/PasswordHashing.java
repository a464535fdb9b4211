package dk.handleplan.core.organisation;

/** Hashes passwords slowly and with salt; implemented by a library. */
public interface PasswordHashing {

    String hash(String password);

    boolean matches(String password, String hash);
}
