package vn.namro.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The evidence of one subject on a page, as a person uses it. */
final class EvidencePane {

	private final Page page;

	private final Locator pane;

	EvidencePane(Page page) {
		this.page = page;
		this.pane = page.locator("namro-evidence");
		this.pane.locator(".drop").waitFor();
	}

	/** Hands in several files at once and waits until they are all taken. */
	EvidencePane upload(FilePayload... files) {
		int before = citations().count();
		this.pane.locator("#files").setInputFiles(files);
		citations().nth(before + files.length - 1).waitFor();
		return this;
	}

	Locator citations() {
		return this.pane.locator(".citations > .citation[data-key]");
	}

	Locator citation(String words) {
		return citations().filter(new Locator.FilterOptions().setHasText(words));
	}

	/** Names the place in a document whose fields stand open. */
	EvidencePane cite(String words, String section, String pages) {
		Locator form = citation(words).locator("form");
		form.getByLabel("Mục, điều, khoản").fill(section);
		form.getByLabel("Trang").fill(pages);
		form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi")).click();
		citation(words).getByText("trang " + pages).waitFor();
		return this;
	}

	/** Looks at a document at the page that is cited. @return the paper in the dialog */
	Locator preview(String words) {
		citation(words).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Xem"))).click();
		return this.page.locator("namro-preview").locator(".paper, .sheet");
	}

	EvidencePane closePreview() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("✕ Đóng")).click();
		return this;
	}

	/** Uses a document that is in the store already. */
	EvidencePane reuse(String words, String section, String pages) {
		this.pane.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chọn từ kho")).click();
		Locator picker = this.pane.locator(".picker");
		picker.getByLabel("Số, trích yếu hoặc chữ trong văn bản").fill(words);
		this.page.keyboard().press("Enter");
		Locator found = picker.locator(".citation").filter(new Locator.FilterOptions().setHasText(words)).first();
		found.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Dùng văn bản này"))).first().click();
		found.getByLabel("Mục, điều, khoản").fill(section);
		found.getByLabel("Trang").fill(pages);
		this.page.keyboard().press("Enter");
		citation(words).getByText("trang " + pages).waitFor();
		return this;
	}

}
