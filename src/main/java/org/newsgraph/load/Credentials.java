package org.newsgraph.load;

/** Who one is at a server; the password is never printed. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
