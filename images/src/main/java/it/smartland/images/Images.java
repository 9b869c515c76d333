package it.smartland.images;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** What {@code ./smartland images} runs once the applications are built and Debian's packages are there. */
final class Images {

    private static final double MEGABYTE = 1_000_000;
    private static final double NANOS = 1e9;

    private final Path project;
    private final Path work;
    private final Release release;
    private final PrintStream out;

    Images(Path project, Path work, Release release, PrintStream out) {
        this.project = project;
        this.work = work;
        this.release = release;
        this.out = out;
    }

    /** Project folder, folder for the tarballs, version of the project, commit, and when that was made. */
    public static void main(String[] words) throws Exception {
        var project = Path.of(words[0]);
        try {
            var release = Release.of(words[2], words[3], words[4]);
            new Images(project, project.resolve(".smartland/images"), release, System.out).writeInto(Path.of(words[1]));
        } catch (ImageException sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1);
        }
    }

    void writeInto(Path folder) throws IOException, InterruptedException, ExecutionException {
        var base = Folders.empty(work.resolve("base"));
        var packages = BaseSystem.packages(project.resolve("images/debian.lock"), project.resolve(".smartland/debian"));
        BaseSystem.make(packages, base);
        var java = work.resolve("java");
        Folders.empty(java);
        Files.delete(java);
        JavaRuntime.link(java, work.resolve("jlink.log"));
        Folders.date(java);
        // Jib knows a layer again by names and times of its files, and all times are the same here.
        Folders.empty(work.resolve("layers"));
        for (var application : Application.ALL) {
            write(application, packages, base, java, folder);
        }
    }

    private void write(Application application, List<DebianPackage> packages, Path base, Path java, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        long since = System.nanoTime();
        var unpacked = new UnpackedApplication(application, Folders.empty(work.resolve(application.module())), java);
        unpacked.unpack(project, work.resolve(application.module() + "-unpack.log"));
        unpacked.learn(work.resolve(application.module() + "-learn.log"));
        tellWhatIsInside(application, packages, unpacked, folder);
        var file = folder.resolve(release.fileOf(application, ".tar"));
        new ImageTarball(base, java, unpacked.folder()).write(application, release, work.resolve("layers"), file);
        out.printf(
                Locale.ROOT,
                "%-34s %5.0f MB  %4.0f s  %s%n",
                release.imageOf(application),
                Files.size(file) / MEGABYTE,
                (System.nanoTime() - since) / NANOS,
                file);
    }

    /** In the image, and beside it for those who want to know before they load it. */
    private void tellWhatIsInside(
            Application application, List<DebianPackage> packages, UnpackedApplication unpacked, Path folder)
            throws IOException {
        var target = project.resolve(application.module()).resolve("target");
        var bill = BillOfMaterials.of(target.resolve(BillOfMaterials.FILE));
        for (var debian : packages) {
            bill.add(debian);
        }
        bill.addJava(unpacked.java());
        bill.write(unpacked.folder().resolve(BillOfMaterials.FILE));
        bill.write(folder.resolve(release.fileOf(application, ".cdx.json")));
        Files.write(folder.resolve(release.fileOf(application, "-licences.tsv")), bill.licences());
    }
}
