package vn.namro.testing;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A person at a browser window who is signed in and works in Tasklist. */
public final class Desk implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 30_000;

	private final Http http;

	private final BrowserContext context;

	private final Page page;

	/** @param width of the window in pixels */
	public Desk(Browser browser, Http http, String account, int width) {
		this.http = http;
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN"));
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(PATIENCE_MILLIS);
		this.page.navigate(http.url("/login"));
		this.page.getByLabel("Tên đăng nhập").fill(account);
		this.page.getByLabel("Mật khẩu").fill(YearFixture.PASSWORD);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
		this.page.waitForURL(http.url("/"));
	}

	public Page page() {
		return this.page;
	}

	/** Opens a task, and takes it where it is not taken yet. */
	public Desk open(String taskId) {
		this.page.navigate(this.http.url("/camunda/app/tasklist/default/#/?task=" + taskId));
		this.page.locator(".fjs-form").waitFor();
		Locator claim = this.page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true));
		if (claim.count() > 0) {
			claim.first().click();
			claim.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		}
		return this;
	}

	/** Types into a field of the form. */
	public Desk type(String label, String text) {
		field(label).fill(text);
		this.page.keyboard().press("Tab");
		return this;
	}

	public Desk choose(String label, String option) {
		field(label).click();
		this.page.locator(".fjs-dropdownlist-item").getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Ticks a box or picks the choice of a group by its words. */
	public Desk tick(String label) {
		field(label).check();
		return this;
	}

	/** Sends the form and waits until Tasklist has closed the task. */
	public void complete() {
		submit();
		this.page.getByText("Chọn một việc trong danh sách.").waitFor();
	}

	public void submit() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true)).click();
	}

	/** Keeps a picture for people. */
	public void picture(Path file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
	}

	private Locator field(String label) {
		return this.page.locator(".fjs-form").getByLabel(label).first();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
