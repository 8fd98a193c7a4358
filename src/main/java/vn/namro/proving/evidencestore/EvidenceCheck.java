package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.codec.digest.DigestUtils;

/** Reads every stored byte again and says what is missing, altered or named by nothing. */
final class EvidenceCheck {

	private static final int PAGE = 500;

	private final Contents contents;

	private final Stores stores;

	private final Consumer<String> findings;

	private long checked;

	private long bytes;

	private long found;

	/** @param findings takes a Vietnamese sentence about each thing that is wrong */
	EvidenceCheck(Contents contents, Stores stores, Consumer<String> findings) {
		this.contents = contents;
		this.stores = stores;
		this.findings = findings;
	}

	/** What the check came to. @param found how many things are wrong */
	record Result(long checked, long bytes, long found) {
	}

	Result run() throws IOException {
		List<Content> page = this.contents.after("", PAGE);
		while (!page.isEmpty()) {
			page.stream().filter(content -> content.removedAt() == null).forEach(this::check);
			page = this.contents.after(page.get(page.size() - 1).sha256(), PAGE);
		}
		this.contents.unreferenced().forEach(sha256 -> complain("Thừa: nội dung " + sha256 + " không thuộc tài liệu nào."));
		this.contents.withoutContent().forEach(sha256 -> complain("Thiếu: một bản tài liệu nêu mã băm " + sha256 + " đã gỡ khỏi kho mà không có quyết định xóa."));
		if (this.stores.s3().isPresent()) {
			checkObjects(this.stores.s3().get());
		}
		return new Result(this.checked, this.bytes, this.found);
	}

	private void check(Content content) {
		this.checked++;
		this.bytes += content.size();
		MessageDigest digest = DigestUtils.getSha256Digest();
		try (InputStream in = new DigestInputStream(this.stores.of(content.place()).open(content.sha256(), 0), digest)) {
			long size = in.transferTo(OutputStream.nullOutputStream());
			String present = HexFormat.of().formatHex(digest.digest());
			if (size == 0) {
				complain("Thiếu: không còn byte nào của nội dung " + content.sha256() + " (" + content.size() + " byte).");
			}
			else if (!present.equals(content.sha256())) {
				complain("Sửa đổi: nội dung " + content.sha256() + " nay có mã băm " + present + " (" + size + " byte, khi lưu " + content.size() + " byte).");
			}
		}
		catch (IOException | IllegalStateException ex) {
			complain("Thiếu: không đọc được nội dung " + content.sha256() + " ở kho '" + content.place() + "': " + ex.getMessage());
		}
	}

	private void checkObjects(ListedContentStore store) throws IOException {
		store.forEach((sha256, since) -> {
			Optional<Content> named = this.contents.find(sha256).filter(content -> content.removedAt() == null);
			if (named.isEmpty()) {
				complain("Thừa: kho '" + store.place() + "' có " + sha256 + " mà không tài liệu nào dùng; lượt dọn sau 24 giờ sẽ xóa.");
			}
		});
	}

	private void complain(String sentence) {
		this.found++;
		this.findings.accept(sentence);
	}

}
