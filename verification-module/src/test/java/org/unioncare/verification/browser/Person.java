package org.unioncare.verification.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unioncare.verification.server.RunningServer;

/** Somebody who sits before a real Chromium, signed in with an account of the demo data. */
public final class Person implements AutoCloseable {
  private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final BrowserContext context;
  private final Page page;
  private final RunningServer server;
  private final List<String> complaints = new ArrayList<>();

  private Person(RunningServer server, int width) {
    this.server = server;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getProperty("unioncare.chromium", "/usr/bin/chromium")))
                    .setArgs(QUIET));
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 860).setLocale("zh-CN"));
    page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.addInitScript("addEventListener('beforeunload', () => window.pageDeparts = true)");
    page.onPageError(complaints::add);
  }

  /** Nobody yet: before the sign-in page. */
  public static Person before(RunningServer server, int width) {
    Person person = new Person(server, width);
    person.goTo("/");
    return person;
  }

  /** Signed in at a screen of 1280 pixels. */
  public static Person as(RunningServer server, String account) {
    return as(server, account, 1280);
  }

  /** Signed in at a screen of this width, in pixels. */
  public static Person as(RunningServer server, String account, int width) {
    Person person = before(server, width);
    person.signIn(account, RunningServer.PASSWORD);
    return person;
  }

  /** Signs in, and waits for the page that answers: the first one inside, or the refusal. */
  public void signIn(String account, String password) {
    page.locator("[id$=account]").fill(account);
    page.locator("[id$=password]").fill(password);
    page.evaluate("window.signsIn = true");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.signsIn && document.readyState === 'complete'");
    settles();
  }

  public Page page() {
    return page;
  }

  public void goTo(String path) {
    page.navigate(server.at(path).toString());
  }

  /** The text a person can read in the middle of the page. */
  public String reads() {
    return page.locator("body").innerText();
  }

  public Locator sees(String text) {
    return page.getByText(text).first();
  }

  /** Fills the field whose id ends so, and waits until the page has taken it in. */
  public void types(String field, String text) {
    Locator input =
        page.locator(
                "input[id$='%1$s'], textarea[id$='%1$s'], input[id$='%1$s_input']".formatted(field))
            .locator("visible=true")
            .first();
    input.fill(text);
    input.press("Tab");
    settles();
  }

  /** Chooses an entry of a list by its words, and sees that the list took it. */
  public void chooses(String field, String words) {
    Locator list = page.locator(".ui-selectonemenu[id$='" + field + "']").first();
    list.click();
    Locator entry =
        page.locator(
                "[id$='" + field + "_panel'] li:visible",
                new Page.LocatorOptions().setHasText(words))
            .first();
    entry.click();
    PlaywrightAssertions.assertThat(list.locator(".ui-selectonemenu-label")).containsText(words);
    settles();
  }

  /** Ticks the box beside these words. */
  public void ticks(String words) {
    page.locator("label:visible", new Page.LocatorOptions().setHasText(words)).first().click();
    settles();
  }

  /** Presses the button with these words. */
  public void presses(String words) {
    page.locator("button:visible", new Page.LocatorOptions().setHasText(words)).last().click();
    settles();
  }

  /** Waits until nothing is under way between page and server, a change of the page included. */
  public void settles() {
    page.waitForFunction(
        "() => document.readyState === 'complete' && !window.pageDeparts"
            + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
  }

  /** Faults that the page's scripts raised. */
  public List<String> complaints() {
    return complaints;
  }

  /** Whether the page must be pushed sideways to be read. */
  public boolean mustScrollSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
  }

  /** Takes a picture into target/pictures, for a person to look at. */
  public void picture(String name) {
    page.evaluate("scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
