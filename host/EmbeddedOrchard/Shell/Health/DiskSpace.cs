namespace EmbeddedOrchard.Shell.Health;

/// <summary>The disk that a folder is on, in bytes.</summary>
internal sealed record DiskSpace(long Free, long Total)
{
    public static DiskSpace? Of(string folder)
    {
        try
        {
            var drive = new DriveInfo(folder);
            return new DiskSpace(drive.AvailableFreeSpace, drive.TotalSize);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not every file system says.
            return null;
        }
    }
}
