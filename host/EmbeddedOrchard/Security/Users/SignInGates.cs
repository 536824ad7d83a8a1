namespace EmbeddedOrchard.Security.Users;

/// <summary>A fixed number of gates, so that guessing with ever new names takes no memory.</summary>
internal sealed class SignInGates : IDisposable
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(string name)
    {
        var gate = _gates[(uint)StringComparer.Ordinal.GetHashCode(name) % _gates.Length];
        await gate.WaitAsync();

        return new Passage(gate);
    }

    public void Dispose()
    {
        foreach (var gate in _gates)
        {
            gate.Dispose();
        }
    }

    private sealed class Passage(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
