namespace OrchardCore.Media.Events;

public interface IMediaCreatingEventHandler
{
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
