using System.Security.Cryptography;
using System.Text;
using EmbeddedOrchard.Media.Events;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Media;

/// <summary>Records what somebody does to the library. What has one path has one correlation id: paths are longer than ids.</summary>
internal sealed class MediaTrail(IAuditTrailManager trail, IHttpContextAccessor http) : IMediaWatcher
{
    public Task DoneAsync(MediaDeed deed)
    {
        var actor = TrailActor.Of(http);
        return trail.RecordEventAsync(new AuditTrailContext<AuditTrailMediaEvent>(
            deed.Kind.ToString(),
            MediaTrailEvents.Category,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(deed.Path)).AsSpan(0, 16)),
            actor.UserId,
            actor.UserName,
            new AuditTrailMediaEvent { Path = deed.Path, NewPath = deed.NewPath, Files = deed.Files }));
    }
}
