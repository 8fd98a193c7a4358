package vn.namro.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.notices.channel.DeliveryFault;

/** Files for the document exchange in a real folder. */
class FolderDropTests {

	private final Handover handover = Samples.handover(Way.Kind.FOLDER);

	@TempDir
	private Path root;

	@Test
	void laysTheFilesDownWithTheirHashes() throws IOException {
		drop(Samples::files).handOver(this.handover);
		Path folder = this.root.resolve("2023-03-18_125-BC-UBND_kh-bao-cao-Q1_1");
		assertThat(names(folder)).containsExactlyInAnyOrder("bao-cao.docx", "ban-da-ky.pdf", "manifest.json");
		JsonNode manifest = Samples.JSON.readTree(folder.resolve("manifest.json").toFile());
		assertThat(manifest.get("number").asText()).isEqualTo("125/BC-UBND");
		assertThat(manifest.get("files")).hasSize(2);
		for (JsonNode file : manifest.get("files")) {
			byte[] bytes = Files.readAllBytes(folder.resolve(file.get("name").asText()));
			assertThat(file.get("sha256").asText()).isEqualTo(DigestUtils.sha256Hex(bytes));
			assertThat(file.get("size").asInt()).isEqualTo(bytes.length);
		}
	}

	@Test
	void changesNothingWhenItComesAgain() throws IOException {
		drop(Samples::files).handOver(this.handover);
		drop(() -> List.of()).handOver(this.handover);
		assertThat(names(this.root)).containsExactly("2023-03-18_125-BC-UBND_kh-bao-cao-Q1_1");
		assertThat(names(this.root.resolve("2023-03-18_125-BC-UBND_kh-bao-cao-Q1_1"))).hasSize(3);
	}

	@Test
	void neverShowsHalfOfIt() throws IOException {
		FolderDrop full = drop(() -> {
			throw new FileSystemException("manifest.json", null, "No space left on device");
		});
		assertThatThrownBy(() -> full.handOver(this.handover)).isInstanceOf(DeliveryFault.class).hasMessageContaining("No space left on device");
		assertThat(names(this.root)).isEmpty();
	}

	@Test
	void startsAnewAfterAKill() throws IOException {
		Path unfinished = Files.createDirectory(this.root.resolve("." + this.handover.eventId() + ".part"));
		Files.writeString(unfinished.resolve("bao-cao.docx"), "nửa tệp");
		drop(Samples::files).handOver(this.handover);
		assertThat(names(this.root)).containsExactly("2023-03-18_125-BC-UBND_kh-bao-cao-Q1_1");
	}

	@Test
	void waitsForAFolderThatIsMissing() {
		FolderDrop drop = new FolderDrop(this.root.resolve("chua-gan"), issue -> Samples.files(), Samples.announcement(), Samples.JSON);
		assertThatThrownBy(() -> drop.handOver(this.handover)).isInstanceOf(DeliveryFault.class).hasMessageContaining("Không có thư mục trao đổi");
		assertThat(this.root.resolve("chua-gan")).doesNotExist();
	}

	/** Whoever may write everywhere cannot be refused by rights, but by a file that stands in the way. */
	@Test
	void saysThatItMayNotWrite() throws IOException {
		Path file = Files.writeString(this.root.resolve("tep"), "không phải thư mục");
		FolderDrop drop = new FolderDrop(file, issue -> Samples.files(), Samples.announcement(), Samples.JSON);
		assertThatThrownBy(() -> drop.handOver(this.handover)).isInstanceOf(DeliveryFault.class);
		Path closed = Files.createDirectory(this.root.resolve("dong"));
		boolean refused = closed.toFile().setWritable(false) && !Files.isWritable(closed);
		if (refused) {
			assertThatThrownBy(() -> new FolderDrop(closed, issue -> Samples.files(), Samples.announcement(), Samples.JSON).handOver(this.handover))
				.hasMessageContaining("Không có quyền ghi");
		}
	}

	@Test
	void makesNoPathOfANumber() {
		assertThat(FolderDrop.plain("../../125/QĐ-UBND  số\u202e 2")).isEqualTo("-125-QD-UBND-so-2");
	}

	private interface Making {

		List<IssuedFiles.IssuedFile> files() throws IOException;

	}

	private FolderDrop drop(Making making) {
		return new FolderDrop(this.root, issue -> making.files(), Samples.announcement(), Samples.JSON);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

}
