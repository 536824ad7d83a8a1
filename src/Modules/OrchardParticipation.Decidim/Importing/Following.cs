namespace OrchardParticipation.Decidim.Importing;

/// <summary>Says at once, in the order of what happens, how far something is; <see cref="Progress{T}"/> would do so whenever there is time.</summary>
internal sealed class Following<T>(Action<T> say) : IProgress<T>
{
    public void Report(T value) => say(value);
}
