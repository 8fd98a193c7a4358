package vn.namro.reporting.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.util.FileSystemUtils;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.reporting.exchange.IssuedFiles.IssuedFile;

/**
 * Lays the files of an issued report into a folder of their own with a manifest of their hashes. Written under a temporary name
 * that begins with a dot, brought to the disk and renamed, so that who fetches sees everything or nothing.
 */
final class FolderDrop implements Way {

	static final String MANIFEST = "manifest.json";

	private final Path root;

	private final IssuedFiles files;

	private final Announcement announcement;

	private final ObjectMapper json;

	FolderDrop(Path root, IssuedFiles files, Announcement announcement, ObjectMapper json) {
		this.root = root;
		this.files = files;
		this.announcement = announcement;
		this.json = json;
	}

	@Override
	public Kind kind() {
		return Kind.FOLDER;
	}

	@Override
	public void handOver(Handover handover) {
		if (!Files.isDirectory(this.root)) {
			// made by us it might lie where the share is only mounted later
			throw DeliveryFault.unreachable("Không có thư mục trao đổi '" + this.root + "'; hãy tạo hoặc gắn lại thư mục.");
		}
		Path finished = this.root.resolve(name(handover));
		if (Files.exists(finished.resolve(MANIFEST))) {
			return; // laid down before, and the answer was lost
		}
		Path unfinished = this.root.resolve("." + handover.eventId() + ".part");
		try {
			FileSystemUtils.deleteRecursively(unfinished);
			write(handover, Files.createDirectory(unfinished));
			Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
			force(this.root);
		}
		catch (AccessDeniedException ex) {
			throw DeliveryFault.unreachable("Không có quyền ghi vào thư mục trao đổi '" + this.root + "'.");
		}
		catch (IOException ex) {
			throw DeliveryFault.passing("Chưa ghi được vào thư mục trao đổi (" + ex.getClass().getSimpleName() + ": " + ex.getMessage() + ").");
		}
		finally {
			discard(unfinished);
		}
	}

	/** Day, number and report, so that people find it; the same at every attempt. */
	static String name(Handover handover) {
		String number = plain(handover.issue().number());
		return handover.issue().dated() + "_" + number + "_" + plain(handover.issue().reportId()) + "_" + handover.issue().sequence();
	}

	/** Letters, digits and hyphens only: whatever an office writes into a number is no path. */
	static String plain(String text) {
		return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9]+", "-");
	}

	private void write(Handover handover, Path directory) throws IOException {
		List<Map<String, Object>> written = new ArrayList<>();
		for (IssuedFile file : this.files.of(handover.issue())) {
			write(directory.resolve(file.name()), file.bytes());
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("name", file.name());
			row.put("size", file.bytes().length);
			row.put("sha256", HexFormat.of().formatHex(DigestUtils.sha256(file.bytes())));
			written.add(row);
		}
		Map<String, Object> manifest = this.announcement.facts(handover);
		manifest.put("files", written);
		write(directory.resolve(MANIFEST), this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
		force(directory);
	}

	private static void write(Path path, byte[] bytes) throws IOException {
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				file.write(buffer);
			}
			file.force(true);
		}
	}

	/** Brings the names in a folder to the disk; systems that cannot open folders do so by themselves. */
	private static void force(Path directory) throws IOException {
		if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	private static void discard(Path unfinished) {
		try {
			FileSystemUtils.deleteRecursively(unfinished);
		}
		catch (IOException ex) {
			// the next attempt begins by removing it
		}
	}

}
