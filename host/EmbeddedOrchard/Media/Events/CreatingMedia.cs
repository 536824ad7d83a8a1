using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using OrchardCore.Media.Events;

namespace EmbeddedOrchard.Media.Events;

/// <summary>Lets modules change what a file holds before it comes into the library, as Orchard Core does. Without such modules nothing is read.</summary>
internal sealed class CreatingMedia(MediaRoot root, IEnumerable<IMediaCreatingEventHandler> handlers)
{
    private readonly IMediaCreatingEventHandler[] _handlers = [.. handlers];

    /// <summary>The content as the handlers have it. Each is done with what it was given when it has answered.</summary>
    public async Task<Stream> AskAsync(string path, Stream content)
    {
        var context = new MediaCreatingContext { Path = path };
        foreach (var handler in _handlers)
        {
            await using var given = content;
            content = await handler.MediaCreatingAsync(context, given);
        }

        return context.Path == path ? content : throw new NotSupportedException($"A handler of a module gives '{path}' another place. Names are decided before.");
    }

    /// <summary>The same for a file that is fit to come in.</summary>
    public async Task AskAsync(string path, PreparedFile file)
    {
        if (_handlers.Length == 0)
        {
            return;
        }

        var changed = root.NewIncoming();
        try
        {
            await using (var content = await AskAsync(path, File.OpenRead(file.Place)))
            await using (var written = File.Create(changed))
            {
                await content.CopyToAsync(written);
            }

            File.Move(changed, file.Place, overwrite: true);
        }
        finally
        {
            File.Delete(changed);
        }
    }
}
