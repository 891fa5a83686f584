package app.treefall.ui.harness;

import java.io.*;
import java.lang.reflect.Method;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.zip.*;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.*;
import javafx.scene.*;
import javafx.scene.image.*;
import javafx.scene.input.*;
import javafx.scene.transform.Scale;
import javafx.stage.*;

/**
 * Drives JavaFX by feeding events to glass views, as a window system would: the whole path from
 * picking and focus to event handlers runs. Works with -Dglass.platform=Headless and with X11.
 * Needs --add-opens javafx.graphics/com.sun.glass.ui=ALL-UNNAMED (or the test module).
 */
public final class Ui {
  private static final Method MOUSE, KEY, SCROLL, MENU, VIEW, WINDOWS, WX, WY, WW, WH, FOCUSED;
  public static final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  static {
    try {
      Class<?> view = Class.forName("com.sun.glass.ui.View"), win = Class.forName("com.sun.glass.ui.Window");
      MOUSE = open(view.getDeclaredMethod("notifyMouse", int.class, int.class, int.class, int.class, int.class, int.class, int.class, boolean.class, boolean.class));
      KEY = open(view.getDeclaredMethod("notifyKey", int.class, int.class, char[].class, int.class));
      SCROLL = open(view.getDeclaredMethod("notifyScroll", int.class, int.class, int.class, int.class, double.class, double.class, int.class, int.class, int.class, int.class, int.class, double.class, double.class));
      MENU = open(view.getDeclaredMethod("notifyMenu", int.class, int.class, int.class, int.class, boolean.class));
      VIEW = open(win.getDeclaredMethod("getView")); WINDOWS = open(win.getDeclaredMethod("getWindowsClone"));
      WX = open(win.getDeclaredMethod("getX")); WY = open(win.getDeclaredMethod("getY")); WW = open(win.getDeclaredMethod("getWidth")); WH = open(win.getDeclaredMethod("getHeight"));
      FOCUSED = open(win.getDeclaredMethod("isFocused"));
    } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); }
  }
  private static Method open(Method m) { m.setAccessible(true); return m; }
  private static boolean started;

  public static synchronized void start() throws Exception {
    if (started) return; started = true;
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> { e.printStackTrace(); failures.add(e); });
    var l = new CountDownLatch(1); Platform.startup(l::countDown);
    if (!l.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("no toolkit");
    Platform.setImplicitExit(false);
  }
  public static <T> T fx(Callable<T> c) {
    try { if (Platform.isFxApplicationThread()) return c.call(); var f = new FutureTask<>(c); Platform.runLater(f); return f.get(20, TimeUnit.SECONDS); }
    catch (RuntimeException e) { throw e; } catch (Exception e) { throw new IllegalStateException(e.getCause() == null ? e : e.getCause()); }
  }
  public static void run(Runnable r) { fx(() -> { r.run(); return null; }); }
  public static void settle() {
    var l = new CountDownLatch(1);
    run(() -> { new AnimationTimer() { int n; public void handle(long t) { if (++n >= 3) { stop(); l.countDown(); } } }.start(); Platform.requestNextPulse(); });
    try { if (!l.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("no pulse"); } catch (InterruptedException e) { throw new IllegalStateException(e); }
  }
  private static Object viewAt(double x, double y) throws ReflectiveOperationException {
    Object hit = null;
    for (Object w : (List<?>) WINDOWS.invoke(null)) {
      int wx = (int) WX.invoke(w), wy = (int) WY.invoke(w);
      if (VIEW.invoke(w) != null && x >= wx && y >= wy && x < wx + (int) WW.invoke(w) && y < wy + (int) WH.invoke(w)) hit = w;
    }
    return hit;
  }
  private static Object focused() throws ReflectiveOperationException {
    Object hit = null;
    for (Object w : (List<?>) WINDOWS.invoke(null)) if (VIEW.invoke(w) != null && (boolean) FOCUSED.invoke(w)) hit = w;
    return hit;
  }
  public static void mouse(int type, double x, double y, MouseButton b, int mods) {
    run(() -> { try { Object w = viewAt(x, y); if (w == null) return; Object v = VIEW.invoke(w);
      int btn = switch (b) { case PRIMARY -> 212; case SECONDARY -> 213; case MIDDLE -> 214; default -> 211; };
      int lx = (int) x - (int) WX.invoke(w), ly = (int) y - (int) WY.invoke(w);
      MOUSE.invoke(v, type, btn, lx, ly, (int) x, (int) y, mods, b == MouseButton.SECONDARY && type == 221, false);
      if (b == MouseButton.SECONDARY && type == 221) MENU.invoke(v, lx, ly, (int) x, (int) y, false);
    } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } });
  }
  public static final int SHIFT = 1, FN = 2, CONTROL = 4, ALT = 8, BTN1 = 32, BTN2 = 64, BTN3 = 128;
  public static Point2D center(Node n) { return fx(() -> { var b = n.localToScreen(n.getBoundsInLocal()); return new Point2D(b.getCenterX(), b.getCenterY()); }); }
  public static void click(Node n) { click(n, MouseButton.PRIMARY, 1, 0); }
  public static void click(Node n, MouseButton b, int count, int mods) { click(center(n), b, count, mods); }
  public static void click(Point2D p, MouseButton b, int count, int mods) {
    int bit = b == MouseButton.PRIMARY ? BTN1 : b == MouseButton.SECONDARY ? BTN2 : BTN3;
    run(() -> { mouse(224, p.getX(), p.getY(), MouseButton.NONE, mods);
      for (int i = 0; i < count; i++) { mouse(221, p.getX(), p.getY(), b, mods | bit); mouse(222, p.getX(), p.getY(), b, mods); } });
    settle();
  }
  public static void drag(Point2D from, Point2D to) {
    mouse(224, from.getX(), from.getY(), MouseButton.NONE, 0); mouse(221, from.getX(), from.getY(), MouseButton.PRIMARY, BTN1);
    for (int i = 1; i <= 8; i++) { var q = from.interpolate(to, i / 8.0); mouse(223, q.getX(), q.getY(), MouseButton.PRIMARY, BTN1); }
    mouse(222, to.getX(), to.getY(), MouseButton.PRIMARY, 0); settle();
  }
  public static void scroll(Node n, double dy) {
    var p = center(n);
    run(() -> { try { Object w = viewAt(p.getX(), p.getY()); SCROLL.invoke(VIEW.invoke(w), (int) p.getX() - (int) WX.invoke(w), (int) p.getY() - (int) WY.invoke(w), (int) p.getX(), (int) p.getY(), 0.0, dy, 0, 0, 0, 0, 0, 40.0, 40.0); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } });
    settle();
  }
  public static void key(KeyCode c, int... modBits) {
    int m = Arrays.stream(modBits).reduce(0, (a, b) -> a | b);
    run(() -> { try { Object v = VIEW.invoke(focused()); KEY.invoke(v, 111, c.getCode(), new char[0], m); char[] ch = switch (c) { case ENTER -> new char[] {'\r'}; case SPACE -> new char[] {' '}; case TAB -> new char[] {'\t'}; case BACK_SPACE -> new char[] {'\b'}; case ESCAPE -> new char[] {27}; default -> new char[0]; }; if (ch.length > 0) KEY.invoke(v, 113, 0, ch, m);
      Object v2 = VIEW.invoke(focused()); KEY.invoke(v2, 112, c.getCode(), new char[0], m); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } });
    settle();
  }
  public static void type(String s) {
    run(() -> s.codePoints().forEach(cp -> { try { KEY.invoke(VIEW.invoke(focused()), 113, 0, Character.toChars(cp), 0); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } }));
    settle();
  }
  /** All showing windows painted into one picture, popups and dialogs included. */
  public static void shot(Path file, double scale) {
    var im = fx(() -> {
      var ws = Window.getWindows().stream().filter(Window::isShowing).toList();
      double x0 = ws.stream().mapToDouble(Window::getX).min().orElse(0), y0 = ws.stream().mapToDouble(Window::getY).min().orElse(0);
      double x1 = ws.stream().mapToDouble(w -> w.getX() + w.getWidth()).max().orElse(1), y1 = ws.stream().mapToDouble(w -> w.getY() + w.getHeight()).max().orElse(1);
      int W = (int) Math.ceil((x1 - x0) * scale), H = (int) Math.ceil((y1 - y0) * scale); int[] out = new int[W * H];
      for (Window w : ws) {
        var sc = w.getScene(); var p = new SnapshotParameters(); p.setTransform(new Scale(scale, scale)); p.setFill(sc.getFill() == null ? javafx.scene.paint.Color.TRANSPARENT : sc.getFill()); p.setViewport(new Rectangle2D(0, 0, sc.getWidth() * scale, sc.getHeight() * scale));
        var s = sc.getRoot().snapshot(p, null); int sw = (int) s.getWidth(), sh = (int) s.getHeight(); int[] px = new int[sw * sh];
        s.getPixelReader().getPixels(0, 0, sw, sh, WritablePixelFormat.getIntArgbPreInstance(), px, 0, sw);
        int ox = (int) ((w.getX() + sc.getX() - x0) * scale), oy = (int) ((w.getY() + sc.getY() - y0) * scale);
        for (int y = 0; y < sh; y++) for (int x = 0; x < sw; x++) { int X = ox + x, Y = oy + y; if (X < 0 || Y < 0 || X >= W || Y >= H) continue; int sp = px[y * sw + x], d = out[Y * W + X], ia = 255 - (sp >>> 24); int r = 0; for (int k = 0; k < 32; k += 8) r |= Math.min(255, ((sp >>> k) & 255) + ((d >>> k) & 255) * ia / 255) << k; out[Y * W + X] = r; }
      }
      var img = new WritableImage(W, H); img.getPixelWriter().setPixels(0, 0, W, H, PixelFormat.getIntArgbPreInstance(), out, 0, W); return img;
    });
    try { Files.createDirectories(file.toAbsolutePath().getParent()); png(im, file); } catch (IOException e) { throw new UncheckedIOException(e); }
  }
  public static void png(Image im, Path f) throws IOException {
    int w = (int) im.getWidth(), h = (int) im.getHeight(); int[] px = new int[w * h];
    im.getPixelReader().getPixels(0, 0, w, h, WritablePixelFormat.getIntArgbInstance(), px, 0, w);
    var z = new ByteArrayOutputStream();
    try (var d = new DeflaterOutputStream(z)) { byte[] row = new byte[1 + 4 * w]; for (int y = 0; y < h; y++) { for (int x = 0; x < w; x++) { int p = px[y * w + x]; row[1 + 4 * x] = (byte) (p >> 16); row[2 + 4 * x] = (byte) (p >> 8); row[3 + 4 * x] = (byte) p; row[4 + 4 * x] = (byte) (p >>> 24); } d.write(row); } }
    try (var o = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(f)))) {
      o.writeLong(0x89504E470D0A1A0AL); var hd = new ByteArrayOutputStream(); var ho = new DataOutputStream(hd); ho.writeInt(w); ho.writeInt(h); ho.write(new byte[] {8, 6, 0, 0, 0});
      chunk(o, "IHDR", hd.toByteArray()); chunk(o, "IDAT", z.toByteArray()); chunk(o, "IEND", new byte[0]);
    }
  }
  private static void chunk(DataOutputStream o, String t, byte[] b) throws IOException { o.writeInt(b.length); var c = new CRC32(); c.update(t.getBytes()); c.update(b); o.writeBytes(t); o.write(b); o.writeInt((int) c.getValue()); }
}
