package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at pages, and remembers what they asked for and complained of. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final ChromeDriver driver;
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The test is left out where the machine has no Chromium, unless NEWSGRAPH_BROWSER says that it must have one. */
    public static Browser start(Path profile) {
        if (System.getenv("NEWSGRAPH_BROWSER") == null) {
            assumeThat(CHROMIUM).exists();
            assumeThat(DRIVER).exists();
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        return new Browser(driver);
    }

    /** Opens a page. */
    public void open(String address) {
        driver.get(address);
        listen();
    }

    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The first element that fits; waits for it. */
    public WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Text of the page as people see it. */
    public String text() {
        return one("body").getText();
    }

    public String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    public Object run(String script) {
        Object result = driver.executeScript(script);
        return result == null ? "" : result;
    }

    /** Hosts that the pages asked for anything. */
    public Set<String> hosts() {
        listen();
        return hosts;
    }

    /** Errors that the pages wrote to the console since it was last asked. */
    public List<String> complaints() {
        listen();
        List<String> fresh = List.copyOf(complaints);
        complaints.clear();
        return fresh;
    }

    private void listen() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.SEVERE.intValue())
                .forEach(e -> complaints.add(address() + ": " + e.getMessage()));
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(e -> remember(e.getMessage()));
    }

    private void remember(String event) {
        try {
            JsonNode message = new ObjectMapper().readTree(event).path("message");
            String asked = message.at("/params/request/url").asText();
            if (message.path("method").asText().equals("Network.requestWillBeSent") && asked.startsWith("http")) {
                hosts.add(URI.create(asked.replaceFirst("[?#].*$", "")).getHost());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe finds serious or critical on the page, by rule with the first places. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        try (InputStream axe = Browser.class.getResourceAsStream(AXE)) {
            assertThat(axe).isNotNull();
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))), e => done([String(e)]));");
        return (List<String>) java.util.Objects.requireNonNull(found);
    }

    /** Whether the page is no wider than the window. */
    public boolean fits() {
        return Boolean.TRUE.equals(
                run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /** A picture of the window, for people. */
    public void picture(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Light or dark. */
    public void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
