namespace OrchardCore.Locking;

public interface ILocker : IAsyncDisposable, IDisposable
{
}
