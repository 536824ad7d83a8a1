using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Asks the API one question, once.</summary>
internal sealed class SourceClient(HttpClient http, SourceOptions options, Uri api)
{
    private const int MostRedirects = 5;

    private Uri _api = api;

    /// <exception cref="SourceException">Asking again would not help.</exception>
    /// <exception cref="PassingException">It may.</exception>
    public async Task<SourceAnswer> AskAsync(string query, JsonObject variables, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.AnswerSeconds));
        try
        {
            return await FollowAsync(new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() }.ToJsonString(), limit.Token);
        }
        catch (HttpRequestException exception) when (exception.GetBaseException() is SourceException refused)
        {
            throw new SourceException(refused.Failure, refused.Detail, exception);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw new SourceException(SourceFailure.Unreachable, exception.GetBaseException().Message, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw new PassingException(SourceFailure.Unreachable, exception.GetBaseException().Message, inner: exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PassingException(SourceFailure.Failing, $"{options.AnswerSeconds} s", inner: exception);
        }
    }

    private async Task<SourceAnswer> FollowAsync(string question, CancellationToken cancellationToken)
    {
        var (address, method) = (_api, HttpMethod.Post);
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("OrchardParticipation", "0.1"));
            request.Content = method == HttpMethod.Post ? new StringContent(question, Encoding.UTF8, "application/json") : null;
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.Headers.Location is not { } location || response.StatusCode is < HttpStatusCode.MovedPermanently or >= HttpStatusCode.BadRequest)
            {
                var answer = await ReadAsync(response, cancellationToken);
                _api = method == HttpMethod.Post ? address : _api;
                return answer;
            }

            var next = new Uri(address, location);
            if ((next.Scheme != Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttp) || next.UserInfo.Length > 0)
            {
                throw new SourceException(SourceFailure.NotTheApi, next.GetLeftPart(UriPartial.Path));
            }

            if (address.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
            {
                throw new SourceException(SourceFailure.PlainHttp, next.GetLeftPart(UriPartial.Path));
            }

            // As browsers do; but a site that only moved is asked the same again.
            var keeps = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                || (response.StatusCode != HttpStatusCode.SeeOther && next.AbsolutePath.TrimEnd('/') == address.AbsolutePath.TrimEnd('/'));
            (address, method) = (next, keeps ? method : HttpMethod.Get);
        }

        throw new SourceException(SourceFailure.Redirects, address.GetLeftPart(UriPartial.Path));
    }

    private async Task<SourceAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.TooManyRequests || status >= 500)
        {
            throw new PassingException(response.StatusCode == HttpStatusCode.TooManyRequests ? SourceFailure.Busy : SourceFailure.Failing, $"HTTP {status}", response.Headers.RetryAfter);
        }

        if (response.Content.Headers.ContentType?.MediaType is not { } type || !(type == "application/json" || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)))
        {
            throw new SourceException(SourceFailure.NotTheApi, $"HTTP {status}, {response.Content.Headers.ContentType?.MediaType}, {response.RequestMessage?.RequestUri?.GetLeftPart(UriPartial.Path)}");
        }

        var bytes = await ReadBytesAsync(response.Content, cancellationToken);
        var answer = AnswerJson.Read(bytes) ?? throw new PassingException(SourceFailure.Failing, $"HTTP {status}, JSON");
        return answer.ContainsKey("data") || answer.ContainsKey("errors")
            ? new SourceAnswer(bytes, answer)
            : throw new SourceException(SourceFailure.NotTheApi, $"HTTP {status}, {type}");
    }

    private async Task<byte[]> ReadBytesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        int length;
        while ((length = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            // Counted after decompression.
            if (read.Length + length > options.MostAnswerBytes)
            {
                throw new SourceException(SourceFailure.TooLarge, $"> {options.MostAnswerBytes / 1024 / 1024} MB");
            }

            read.Write(buffer, 0, length);
        }

        return read.ToArray();
    }
}

/// <param name="Bytes">As it came.</param>
/// <param name="Content">The same, read.</param>
internal sealed record SourceAnswer(byte[] Bytes, JsonObject Content);

/// <summary>A failure that may pass.</summary>
internal sealed class PassingException(SourceFailure failure, string detail, RetryConditionHeaderValue? retryAfter = null, Exception? inner = null) : Exception(detail, inner)
{
    public SourceFailure Failure => failure;

    /// <summary>When the site wants to be asked again; null if it does not say.</summary>
    public RetryConditionHeaderValue? RetryAfter => retryAfter;
}
